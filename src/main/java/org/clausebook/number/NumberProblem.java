package org.clausebook.number;

import org.clausebook.diagnostic.Problem;
import org.clausebook.diagnostic.Severity;

/** What can be wrong with numbers and references. */
public enum NumberProblem implements Problem {
    REFERENCE_TO_NOTHING(
            "this policy has no '%s' to refer to",
            "A reference prints the number of a clause, block or section that stands in the same policy. It was left out, or"
                    + " its name is spelt otherwise. Add it, or take the reference out with an override."),
    TOO_MANY_PARAGRAPHS(
            "section '%s' has more than 99 paragraphs, which numbering by hundreds cannot hold",
            "Numbered by hundreds, section 4 holds paragraphs 401 to 499. Split the section, or choose another numbering."),
    NUMBER_GOES_BACK(
            "number %s of section '%s' is already taken by section '%s'",
            "Two sections of one document cannot share a number, or a reference to it would be unclear. A document held as"
                    + " received may repeat one.");

    private final String message;
    private final String explanation;

    NumberProblem(String message, String explanation) {
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
