package org.clausebook.cli;

import java.nio.file.Path;
import org.clausebook.NewFile;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Writes a commented file to start from. */
@CommandLine.Command(
        name = "new",
        description =
                "Writes a commented file for a school or a clause; check then says what is still to fill in.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class NewCommand extends Command {

    @Parameters(index = "0", paramLabel = "school|clause", description = "What to start.")
    @SuppressWarnings("NullAway.Init")
    private NewFile.Kind kind;

    @Parameters(
            index = "1",
            paramLabel = "ID",
            description =
                    "Its id: oak-lane for a school, staff/passwords for a clause of the library.")
    @SuppressWarnings("NullAway.Init")
    private String id;

    NewCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Path root = root();
        NewFile.Outcome outcome = NewFile.write(root, kind, id, today());
        if (!outcome.written()) {
            throw new Refusal(ExitCode.USAGE, outcome.message());
        }
        surroundings.out().println(outcome.message());
        return ExitCode.FINE;
    }
}
