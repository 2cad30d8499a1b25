package org.clausebook.prose;

/**
 * Reads AsciiDoc and writes {@link Sign}s; an interface so that tests can prove what happens when
 * it fails.
 */
@FunctionalInterface
interface Engine {

    /** Gets ready for texts, which may take long; once is enough. */
    default void start() {}

    String convert(String asciidoc) throws Trouble;

    /** The engine could not read a text. */
    final class Trouble extends Exception {

        private static final long serialVersionUID = 1;

        private final transient ProseProblem problem;

        Trouble(ProseProblem problem, String detail) {
            super(detail);
            this.problem = problem;
        }

        ProseProblem problem() {
            return problem;
        }
    }
}
