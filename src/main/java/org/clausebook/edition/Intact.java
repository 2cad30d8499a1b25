package org.clausebook.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.json.JsonObject;
import org.clausebook.json.Sha256;

/**
 * Whether the records of one policy are what was sealed, as far as their own chain and the list of
 * records show; for whoever hands one of them to somebody. Verifying a whole folder asks more.
 */
public final class Intact {

    private Intact() {}

    /** What differs, a line for each record; nothing where all is as it was sealed. */
    public static List<String> problems(Archive archive, String policy) {
        List<String> problems = new ArrayList<>();
        History history = archive.history(policy);
        Map<String, String> listed = listed(archive, policy);
        Optional<String> previous = Optional.empty();
        for (HistoryRecord record : history.records()) {
            String name = record.link().name();
            JsonObject json = Archive.object(archive.staged(policy).json(name));
            if (!Seals.of(json).equals(record.link().seal())) {
                problems.add(name + " is not what was sealed");
            }
            if (!record.link().previous().equals(previous)) {
                problems.add(name + " does not follow the record before it");
            }
            if (!record.link().seal().equals(listed.remove(name))) {
                problems.add(name + " is not the record that the list of records names");
            }
            previous = Optional.of(record.link().seal());
            problems.addAll(pieces(history, record, json));
            history.pdfOf(record)
                    .filter(digest -> !Sha256.of(archive.pdf(policy, name)).equals(digest))
                    .ifPresent(digest -> problems.add("the PDF of " + name + " is another one"));
        }
        listed.keySet().forEach(name -> problems.add(name + " is missing"));
        return problems;
    }

    /** The seals that the list of records states, by the names of the policy's records. */
    private static Map<String, String> listed(Archive archive, String policy) {
        Map<String, String> seals = new LinkedHashMap<>();
        archive.head().lines().stream()
                .filter(line -> line.policy().equals(policy))
                .forEach(line -> seals.put(line.name(), line.seal()));
        return seals;
    }

    private static List<String> pieces(History history, HistoryRecord record, JsonObject json) {
        if (!(record instanceof HistoryRecord.Edition edition)) {
            return List.of();
        }
        Pieces pieces = Pieces.read(json.get(Seals.PIECES));
        List<HistoryRecord.Removed> told =
                history.redactions(edition.number()).stream()
                        .flatMap(redaction -> redaction.removed().stream())
                        .toList();
        boolean holds = pieces.altered().isEmpty() && told.containsAll(pieces.removed());
        return holds ? List.of() : List.of("the words of " + edition.number() + " were changed");
    }
}
