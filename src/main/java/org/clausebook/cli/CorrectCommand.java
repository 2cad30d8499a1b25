package org.clausebook.cli;

import java.io.IOException;
import org.clausebook.edition.Archive;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Recorder;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Records that a date, minute or body of an edition's record is wrong. */
@CommandLine.Command(
        name = "correct",
        description =
                "Records what a version's record should have said: a date, a minute, a body. Its text stays as published; to change that, publish a new version.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CorrectCommand extends ReasonedCommand {

    @Option(
            names = "--says",
            paramLabel = "TEXT",
            required = true,
            description =
                    "What is right, in a sentence for all readers: \"The minute is 26/31, not 26/13.\"")
    @SuppressWarnings("NullAway.Init")
    private String says;

    CorrectCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected int record(Archive archive, History history, HistoryRecord.Edition edition)
            throws IOException {
        checkPublic("correction", says);
        say(name(edition) + " will bear this correction:");
        say("  " + says);
        say("  by " + by() + ": " + reason());
        ask("Record it? This cannot be taken back.");
        say(
                "corrected; "
                        + recorded(new Recorder(archive).correct(policy(), notice(edition), says)));
        return ExitCode.FINE;
    }
}
