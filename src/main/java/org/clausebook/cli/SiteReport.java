package org.clausebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the first part of {@code mvn clean site} leaves for the last: one line for each thing that
 * could not be made, such as {@code riverside: 3 errors}. With no lines, all is well.
 *
 * @param failures in the order in which they are shown
 */
public record SiteReport(List<String> failures) {

    public SiteReport {
        failures = List.copyOf(failures);
        for (String failure : failures) {
            if (failure.isBlank() || failure.contains("\n")) {
                throw new IllegalArgumentException(
                        "a failure is one line of text, not <" + failure + ">");
            }
        }
    }

    /** Replaces the file, and makes its folder where there is none. */
    public void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(
                file, String.join("", failures.stream().map(line -> line + "\n").toList()), UTF_8);
    }

    /** Reads what {@link #write} wrote. */
    public static SiteReport read(Path file) throws IOException {
        return new SiteReport(Files.readAllLines(file, UTF_8));
    }
}
