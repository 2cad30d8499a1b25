package org.clausebook.diagnostic;

/**
 * How much a problem matters: an error stops the schools that it reaches, a warning stops nobody.
 */
public enum Severity {
    ERROR("error"),
    WARNING("warning");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word that messages print. */
    public String word() {
        return word;
    }
}
