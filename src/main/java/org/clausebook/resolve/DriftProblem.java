package org.clausebook.resolve;

import static org.clausebook.diagnostic.Severity.ERROR;
import static org.clausebook.diagnostic.Severity.WARNING;

import org.clausebook.diagnostic.Problem;
import org.clausebook.diagnostic.Severity;

/** What there is to say of a wording of its own when the text under it has moved on. */
public enum DriftProblem implements Problem {
    STALE_OVERRIDE(
            WARNING,
            "written against version %s of '%s', but version %s is in force and reads otherwise",
            "The library's text has moved on under this own wording. Read both and decide which holds."),
    STALE_OVER_GROUP(
            WARNING,
            "'%s' reads otherwise than when this was written against it: %s has changed the words above",
            "A layer above has changed its text under this own wording. Read both and decide which holds."),
    OVERRIDE_NOT_NEEDED(
            WARNING,
            "'%s' reads by itself now as this own wording makes it, so the own wording is not used",
            "The library has come to say the same. The case closes itself, and the own wording can be taken out."),
    LOOK_AGAIN(
            WARNING,
            "version %s of '%s' changes a rule beside '%s', which is as it was",
            "A school that has a wording of its own for one paragraph may want to read it beside what changed in the same"
                    + " clause. It holds nothing up, and one word closes it."),
    TARGET_GONE(
            ERROR,
            "'%s' is not in version %s any more; %s",
            "An own wording needs a place. Take it out, or write it anew for where the words went."),
    CLAUSE_GONE(
            ERROR,
            "clause '%s' is not in this policy any more; %s",
            "The library has dropped this clause from the model policy, or renamed, split or joined it. Take the own wording"
                    + " out, or write it anew for where the words went."),
    BASIS_OF_GROUP(
            ERROR,
            "%s has changed '%s', so was states its text and not a version",
            "An own wording of words that a group made is written against the group's words: was: with layer and text. The"
                    + " command override writes it."),
    DECISION_AGAINST_LAW(
            ERROR,
            "'%s' cannot be decided on version %s of '%s', which the law requires",
            "What the law requires can neither wait nor be refused. Take the library's text, or write your own anew so that it"
                    + " does what the law asks.");

    private final Severity severity;
    private final String message;
    private final String explanation;

    DriftProblem(Severity severity, String message, String explanation) {
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
