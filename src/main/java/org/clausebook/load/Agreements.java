package org.clausebook.load;

import java.time.LocalDate;
import java.util.Optional;
import org.clausebook.model.source.Acceptance;
import org.clausebook.model.source.Approval;
import org.clausebook.model.source.Consultation;
import org.clausebook.model.source.Lock;
import org.clausebook.model.source.Reason;
import org.clausebook.model.source.Waiver;
import org.clausebook.model.source.Weight;

/** Reads who agreed to what, when and why: the keys that several kinds of file share. */
final class Agreements {

    private Agreements() {}

    /** The reason, approval and class of a choice. */
    static Reason reason(Fields fields) {
        Reason read = maybeReason(fields);
        return new Reason(fields.words("reason"), read.agreed(), read.change());
    }

    /** The same where nobody need say why. */
    static Reason maybeReason(Fields fields) {
        return new Reason(
                fields.maybeWords("reason").orElse(""),
                fields.maybeChild("agreed").map(Agreements::approval),
                fields.maybeOneOf("change", Weight.class));
    }

    static Approval approval(Fields fields) {
        return new Approval(
                KnownWords.body(fields, "body"), fields.date("on"), fields.maybeWords("minute"));
    }

    static Optional<Consultation> consultation(Fields fields) {
        return fields.maybeChild("consulted")
                .map(c -> new Consultation(c.words("with"), c.date("on"), c.words("outcome")));
    }

    static Waiver waiver(Fields fields) {
        return new Waiver(
                fields.text("profile"),
                ClauseIds.clause(fields, "clause"),
                fields.oneOf("lock", Lock.class, Lock.OPEN),
                fields.words("reason"),
                approval(fields.child("agreed")),
                fields.date("until"),
                fields.at());
    }

    static Acceptance acceptance(Fields fields) {
        LocalDate until = fields.date("until");
        return new Acceptance(
                fields.words("check"),
                ClauseIds.clause(fields, "at"),
                fields.words("reason"),
                until,
                fields.at());
    }
}
