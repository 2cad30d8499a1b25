package org.clausebook.cli;

/**
 * Ends {@code mvn clean site} with what could not be made.
 *
 * <p>It carries no stack trace: the mistake is in a school's file, not in the program, and Maven
 * would print the trace above the message that matters.
 */
final class SchoolsNotBuilt extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SchoolsNotBuilt(String message) {
        super(message, null, false, false);
    }
}
