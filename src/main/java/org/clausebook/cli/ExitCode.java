package org.clausebook.cli;

/** What a run tells the shell. */
final class ExitCode {

    /** All is well; there may be warnings. */
    static final int FINE = 0;

    /** The files have problems, which have been printed. */
    static final int PROBLEMS = 1;

    /** The command was not understood. */
    static final int USAGE = 2;

    /** A mistake of ours; what was printed helps to find it. */
    static final int OUR_BUG = 70;

    private ExitCode() {}
}
