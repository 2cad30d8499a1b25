package org.clausebook.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Runs command lines as a user at a terminal would, on a fixed day. */
final class Terminal {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    private final Path here;
    private final boolean colour;

    Terminal(Path here) {
        this(here, false);
    }

    Terminal(Path here, boolean colour) {
        this.here = here;
        this.colour = colour;
    }

    /** What a command printed, and its exit code. */
    record Said(int code, String out, String err) {}

    Said run(String... arguments) {
        return answering("", arguments);
    }

    /** Runs a command for somebody who types these lines when asked. */
    Said answering(String typed, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CommandLines.run(surroundings(typed, out, err), arguments);
        return new Said(code, lines(out), lines(err));
    }

    /** Throws where there is no such command, or it has no such option, or lacks something. */
    void understands(String... arguments) {
        CommandLines.line(surroundings("", new StringWriter(), new StringWriter()))
                .parseArgs(arguments);
    }

    private Surroundings surroundings(String typed, StringWriter out, StringWriter err) {
        return new Surroundings(
                new BufferedReader(new StringReader(typed)),
                new PrintWriter(out),
                new PrintWriter(err),
                colour,
                false,
                here,
                () -> TODAY,
                1);
    }

    private static String lines(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    /** A copy of a folder, as a fresh clone has it: nothing built, nothing kept. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path place = to.resolve(from.relativize(file).toString());
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
            }
        }
    }
}
