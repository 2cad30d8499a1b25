package org.clausebook.load;

import java.util.Optional;
import org.clausebook.model.source.EditionApproval;
import org.clausebook.model.source.Next;
import org.clausebook.model.source.OlderDocument;

/** Reads the edition in preparation. */
final class NextReader {

    private NextReader() {}

    static Next read(Fields policy) {
        return policy.maybeChild("next").map(NextReader::next).orElse(Next.UNSET);
    }

    private static Next next(Fields fields) {
        return new Next(
                fields.maybeText("edition"),
                fields.maybeDate("in-force"),
                fields.maybeWords("reason"),
                fields.maybe("approval", NextReader::approval),
                fields.maybeDate("issued"),
                fields.maybeDate("review"),
                fields.maybeWords("owner"),
                fields.maybe(
                        "supersedes",
                        s -> new OlderDocument(s.words("title"), s.maybeDate("date"))),
                Optional.of(fields.at()));
    }

    private static EditionApproval approval(Fields fields) {
        EditionApproval approval =
                new EditionApproval(
                        fields.words("route"),
                        KnownWords.body(fields, "body"),
                        fields.date("on"),
                        fields.maybeWords("minute"),
                        fields.maybeDate("ratified"),
                        fields.maybeWords("amended-at-meeting"),
                        fields.at());
        KeysThatFit.only(
                fields,
                "ratified",
                approval.isAlone(),
                "goes with route: head and route: chairs-action");
        return approval;
    }
}
