package org.clausebook.whole;

import java.nio.file.Path;
import org.clausebook.diagnostic.Diagnostic;

/** Builds the public sites of a workspace and nothing else, in a process of its own. */
final class PublicOnly {

    private PublicOnly() {}

    /** Takes the workspace, the output folder and the number of threads. */
    public static void main(String[] arguments) {
        PublicDemonstration.build(
                        Path.of(arguments[0]),
                        Path.of(arguments[1]),
                        Integer.parseInt(arguments[2]))
                .problems()
                .stream()
                .map(Diagnostic::message)
                .forEach(System.err::println);
    }
}
