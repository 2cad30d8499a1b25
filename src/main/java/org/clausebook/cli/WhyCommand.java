package org.clausebook.cli;

import java.util.List;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.RealDisk;
import org.clausebook.edition.Shelf;
import org.clausebook.explain.Entry;
import org.clausebook.explain.FirstStood;
import org.clausebook.explain.OriginWords;
import org.clausebook.explain.Spoken;
import org.clausebook.json.JsonException;
import org.clausebook.model.policy.Numbered;
import org.clausebook.words.Dates;
import picocli.CommandLine;

/** Prints where each piece of a policy's text comes from. */
@CommandLine.Command(
        name = "why",
        description =
                "Says of each piece of text which clause, setting or own wording it comes from, with file and line,"
                        + " and since which published version it has stood there.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class WhyCommand extends ReadingCommand {

    WhyCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected void write(Numbered policy, List<Entry> entries) {
        List<HistoryRecord.Edition> editions = editions(policy);
        FirstStood stood =
                new FirstStood(editions.stream().map(HistoryRecord.Edition::text).toList());
        for (Entry entry : entries) {
            String number = entry.number().map(bears -> bears + "  ").orElse("");
            surroundings.out().println(number + entry.key());
            for (Spoken piece : Spoken.of(entry.runs())) {
                surroundings.out().println("  \"" + piece.text() + "\"");
                surroundings.out().println("      " + OriginWords.of(piece.origin()));
                if (!editions.isEmpty()) {
                    surroundings.out().println("      " + since(editions, stood, entry, piece));
                }
            }
        }
    }

    private static String since(
            List<HistoryRecord.Edition> editions, FirstStood stood, Entry entry, Spoken piece) {
        return stood.since(entry, piece).stream()
                .mapToObj(editions::get)
                .map(
                        edition ->
                                "since version "
                                        + edition.number()
                                        + ", which applied from "
                                        + Dates.day(edition.inForce()))
                .findFirst()
                .orElse("in no published version");
    }

    /** Those of the policy, oldest first; where a record cannot be read, it is said, and none. */
    private List<HistoryRecord.Edition> editions(Numbered policy) {
        try {
            return new Shelf(root(), new RealDisk())
                    .histories(policy.policy().owner(), policy.policy().id()).stream()
                            .filter(history -> history.owner().equals(policy.policy().owner()))
                            .map(History::editions)
                            .flatMap(List::stream)
                            .toList();
        } catch (JsonException e) {
            surroundings
                    .err()
                    .println(
                            "clausebook: since when words have stood there is not told: a record cannot be read: "
                                    + e.getMessage()
                                    + "; verify tells more");
            surroundings.err().flush();
            return List.of();
        }
    }
}
