package org.clausebook.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

/** Starts Clausebook from a shell: {@code java -jar clausebook.jar check}. */
public final class Main {

    private Main() {}

    // On Java 17 there is no console when output goes elsewhere; on 22 and later a terminal is
    // asked for by name.
    @SuppressWarnings("SystemConsoleNull")
    public static void main(String[] arguments) {
        boolean terminal = System.console() != null;
        boolean plain = System.getenv("NO_COLOR") != null && !"".equals(System.getenv("NO_COLOR"));
        Surroundings surroundings =
                new Surroundings(
                        new BufferedReader(
                                new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                        terminal && !plain,
                        terminal,
                        Path.of(""),
                        LocalDate::now,
                        Runtime.getRuntime().availableProcessors());
        System.exit(CommandLines.run(surroundings, arguments));
    }
}
