package org.clausebook.cli;

import java.util.List;
import org.clausebook.StoodSince;
import org.clausebook.explain.Entry;
import org.clausebook.explain.OriginWords;
import org.clausebook.explain.Spoken;
import org.clausebook.model.policy.Numbered;
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
        StoodSince stood = StoodSince.of(root(), policy);
        stood.unread()
                .ifPresent(
                        why -> {
                            surroundings.err().println("clausebook: " + why);
                            surroundings.err().flush();
                        });
        for (Entry entry : entries) {
            String number = entry.number().map(bears -> bears + "  ").orElse("");
            surroundings.out().println(number + entry.key());
            for (Spoken piece : Spoken.of(entry.runs())) {
                surroundings.out().println("  \"" + piece.text() + "\"");
                surroundings.out().println("      " + OriginWords.of(piece.origin()));
                stood.words(entry, piece)
                        .ifPresent(since -> surroundings.out().println("      " + since));
            }
        }
    }
}
