package org.clausebook.whole;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import org.clausebook.cli.CommandLines;
import org.clausebook.cli.Surroundings;

/** What a command answered: its exit code and what it printed. */
record Ran(int code, String out, String err) {

    /** A command given by somebody who stands in this folder, on the day of the demonstration. */
    static Ran command(Path here, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings surroundings =
                new Surroundings(
                        new BufferedReader(Reader.nullReader()),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        false,
                        false,
                        here,
                        () -> Demonstration.TODAY,
                        2);
        int code = CommandLines.run(surroundings, arguments);
        return new Ran(code, out.toString(), err.toString());
    }
}
