package org.clausebook.load;

import org.clausebook.diagnostic.Diagnostic;

/**
 * A common slip of the finger in one line.
 *
 * @param repaired the line as it was most likely meant, so that the rest of the file is read too
 */
record Slip(Diagnostic diagnostic, String repaired) {

    /** A slip that quotes put right. */
    static Slip quoted(
            LoadProblem problem,
            TextFile file,
            Line line,
            int at,
            int from,
            int to,
            Object... details) {
        String repaired = Quotes.round(line.text(), from, to);
        Diagnostic diagnostic =
                Diagnostic.of(problem, file.place(line.number(), at + 1), details)
                        .hint("put quotes round it:  " + repaired.strip());
        return new Slip(diagnostic, repaired);
    }
}
