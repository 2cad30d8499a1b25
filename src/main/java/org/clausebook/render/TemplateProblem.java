package org.clausebook.render;

import org.clausebook.diagnostic.Problem;
import org.clausebook.diagnostic.Severity;

/** What can be wrong with a provider's own templates. */
public enum TemplateProblem implements Problem {
    TEMPLATE_NOT_READ(
            Severity.ERROR,
            "this template cannot be read: %s",
            "A file in templates stands in place of the program's own of the same name. Something in it is not closed, or no"
                    + " instruction that templates know. No school is built until it is put right or taken away."),
    TEMPLATE_NOT_FILLED(
            Severity.ERROR,
            "this template cannot be filled in: %s",
            "A template asks for values by the names that the program's own of the same name uses, and can reach nothing else: no"
                    + " file, no address, no part of the program. After an upgrade compare yours with the program's, which clausebook"
                    + " templates --write writes out."),
    TEMPLATE_NOT_PRINTED(
            Severity.ERROR,
            "what this template makes cannot be printed: %s",
            "PDFs are made from XHTML: every element is closed, every attribute stands in quotes. A browser forgives more than that,"
                    + " a PDF for the archive does not."),
    STRAY_TEMPLATE(
            Severity.WARNING,
            "%s stands in place of no template",
            "A template of your own bears the name of the program's that it replaces, in the folder of the same name. One under another"
                    + " name is used only where a template of yours imports it.");

    private final Severity severity;
    private final String message;
    private final String explanation;

    TemplateProblem(Severity severity, String message, String explanation) {
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
