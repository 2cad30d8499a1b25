package org.clausebook.cli;

import java.io.PrintWriter;
import java.util.List;
import org.clausebook.diagnostic.DiagnosticPrinter;
import org.clausebook.render.BrokenTemplate;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Runs a command line and gives its exit code. */
public final class CommandLines {

    private CommandLines() {}

    /**
     * 0 fine, 1 the files have problems, 2 the command was not understood, 70 a mistake of ours.
     */
    public static int run(Surroundings surroundings, String... arguments) {
        int code = line(surroundings).execute(arguments);
        surroundings.out().flush();
        surroundings.err().flush();
        return code;
    }

    /** The commands and options that there are. */
    static CommandLine line(Surroundings surroundings) {
        return new CommandLine(new ClausebookCommand(), new CommandFactory(surroundings))
                .setOut(surroundings.out())
                .setErr(surroundings.err())
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(
                                surroundings.colour() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(
                        (problem, command, parsed) -> tell(surroundings, problem));
    }

    private static int tell(Surroundings surroundings, Exception problem) {
        PrintWriter err = surroundings.err();
        if (problem instanceof Refusal refusal) {
            err.println("clausebook: " + refusal.getMessage());
            return refusal.code();
        }
        if (problem instanceof BrokenTemplate broken) {
            err.print(
                    new DiagnosticPrinter((path, line) -> broken.line(), surroundings.colour())
                            .print(List.of(broken.diagnostic())));
            return ExitCode.PROBLEMS;
        }
        tellMistake(surroundings, problem);
        return ExitCode.OUR_BUG;
    }

    /** Asks for what helps us to find a mistake of ours. */
    static void tellMistake(Surroundings surroundings, Exception problem) {
        PrintWriter err = surroundings.err();
        err.println(
                "clausebook: this is a mistake in Clausebook, not in your files. Please send us what follows.");
        problem.printStackTrace(err);
        err.flush();
    }
}
