package org.clausebook.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.json.JsonObject;
import org.clausebook.json.Sha256;

/**
 * Whether the records of one policy are what was sealed, as far as their own chain shows; for
 * whoever hands one of them to somebody. Verifying a whole folder asks more.
 */
public final class Intact {

    private Intact() {}

    /** What differs, a line for each record; nothing where all is as it was sealed. */
    public static List<String> problems(Archive archive, String policy) {
        List<String> problems = new ArrayList<>();
        History history = archive.history(policy);
        Head head = archive.head();
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
            if (!head.lists(policy, name)) {
                problems.add(name + " is not in the list of records");
            }
            previous = Optional.of(record.link().seal());
            problems.addAll(pieces(history, record, json));
            history.pdfOf(record)
                    .filter(digest -> !Sha256.of(archive.pdf(policy, name)).equals(digest))
                    .ifPresent(digest -> problems.add("the PDF of " + name + " is another one"));
        }
        return problems;
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
