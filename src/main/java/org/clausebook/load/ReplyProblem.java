package org.clausebook.load;

import static org.clausebook.diagnostic.Severity.ERROR;

import org.clausebook.diagnostic.Problem;
import org.clausebook.diagnostic.Severity;

/** What can be wrong with a reply sheet. */
public enum ReplyProblem implements Problem {
    BAD_REPLY(
            ERROR,
            "%s",
            "A reply sheet has the columns school, policy, target, about, code, letter, reply-by, decision, reason, body, date,"
                    + " minute, until and wording. Where a row of a school is wrong, nothing is written for that school.");

    private final Severity severity;
    private final String message;
    private final String explanation;

    ReplyProblem(Severity severity, String message, String explanation) {
        this.severity = severity;
        this.message = message;
        this.explanation = explanation;
    }

    @Override
    public String id() {
        return Problem.idOf(this);
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
