package org.clausebook.load;

import org.clausebook.diagnostic.Problem;
import org.clausebook.diagnostic.Severity;

/** What can be wrong with a file that only the program writes. */
public enum ReleaseProblem implements Problem {
    RELEASE_EDITED(
            "this release does not say what it said when it was made",
            "A release records what was given to the schools, so nobody edits one: the check code at its end shows that somebody did.");

    private final String message;
    private final String explanation;

    ReleaseProblem(String message, String explanation) {
        this.message = message;
        this.explanation = explanation;
    }

    @Override
    public String id() {
        return Problem.idOf(this);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
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
