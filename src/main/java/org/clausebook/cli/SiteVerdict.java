package org.clausebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The last step of {@code mvn clean site}: fails the build when a school's documents could not be
 * made.
 *
 * <p>It comes after the pages are written, so that one school's mistake costs neither the other
 * schools nor the handbook. It throws instead of ending the Java process, which is Maven's own.
 */
public final class SiteVerdict {

    private SiteVerdict() {}

    /**
     * Looks at one report.
     *
     * @param arguments the report's file and nothing else
     * @throws SchoolsNotBuilt with one line a failure, or when the report is not there
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("expected the file of the report and nothing else");
        }
        Path file = Path.of(arguments[0]);
        if (!Files.exists(file)) {
            throw new SchoolsNotBuilt("no documents were made: there is no report at " + file);
        }
        SiteReport report = SiteReport.read(file);
        if (!report.failures().isEmpty()) {
            throw new SchoolsNotBuilt(message(report));
        }
    }

    private static String message(SiteReport report) {
        return "all is built but these, and the messages above say why:\n  "
                + String.join("\n  ", report.failures());
    }
}
