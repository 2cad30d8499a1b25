package org.clausebook.cli;

import org.clausebook.Request;
import picocli.CommandLine.Option;

/** The choice of the commands that show policies, to show what no release has given yet. */
final class DraftOption {

    @Option(
            names = "--draft",
            description = "Show also what no release has given to the schools yet.")
    private boolean draft;

    Request of(Request request) {
        return draft ? request.withDrafts() : request;
    }
}
