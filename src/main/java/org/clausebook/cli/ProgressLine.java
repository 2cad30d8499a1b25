package org.clausebook.cli;

import java.io.PrintWriter;
import org.clausebook.Progress;

/**
 * Shows on one line of a terminal what a run is doing, and clears it when something else is
 * printed.
 */
final class ProgressLine implements Progress {

    private final PrintWriter out;

    ProgressLine(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void at(String step, int done, int all) {
        String count = all > 1 ? " " + (done + 1) + " of " + all : "";
        out.print("\r\u001b[K" + step + count + "\r");
        out.flush();
        if (done + 1 >= all) {
            out.print("\u001b[K");
            out.flush();
        }
    }
}
