package org.clausebook.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.edition.Archive;
import org.clausebook.edition.DayAnswer;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Recorder;
import org.clausebook.edition.Tenure;
import org.clausebook.edition.Timeline;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Records that an edition no longer holds. */
@CommandLine.Command(
        name = "withdraw",
        description =
                "Records that a version no longer holds from a day on. What held before it does not come back.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class WithdrawCommand extends ReasonedCommand {

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first day on which it no longer holds. Default: today.")
    private @Nullable LocalDate from;

    WithdrawCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected int record(Archive archive, History history, HistoryRecord.Edition edition)
            throws IOException {
        LocalDate day = from == null ? today() : from;
        history.withdrawal(edition.number())
                .ifPresent(
                        earlier -> {
                            throw new Refusal(
                                    ExitCode.USAGE,
                                    "version "
                                            + edition.number()
                                            + " is withdrawn already, from "
                                            + Dates.day(earlier.from()));
                        });
        Tenure before = Timeline.of(history).tenure(edition);
        before.successor()
                .filter(next -> !day.isBefore(next.inForce()))
                .ifPresent(
                        next -> {
                            throw new Refusal(
                                    ExitCode.USAGE,
                                    "version "
                                            + edition.number()
                                            + " was replaced on "
                                            + Dates.day(next.inForce())
                                            + " by version "
                                            + next.number()
                                            + ", so there is nothing to withdraw from "
                                            + Dates.day(day));
                        });
        Timeline after = Timeline.of(with(history, edition, day));
        say(name(edition) + ", as it stands:");
        say("  " + Timeline.of(history).status(edition, Words.english()));
        say("and once it is withdrawn, by " + by() + ":");
        say("  " + after.status(edition, Words.english()));
        say("  " + gap(after.on(day), day));
        ask("Withdraw it? This cannot be taken back.");
        say(
                "withdrawn; "
                        + recorded(new Recorder(archive).withdraw(policy(), notice(edition), day)));
        return ExitCode.FINE;
    }

    /** What will hold from the day on. */
    private static String gap(DayAnswer answer, LocalDate day) {
        return answer.document()
                .map(
                        record ->
                                record instanceof HistoryRecord.Edition edition
                                        ? "On "
                                                + Dates.day(day)
                                                + " version "
                                                + edition.number()
                                                + " holds."
                                        : "On "
                                                + Dates.day(day)
                                                + " a document made elsewhere holds.")
                .orElse(
                        "From "
                                + Dates.day(day)
                                + " no version holds until another comes into force.");
    }

    private History with(History history, HistoryRecord.Edition edition, LocalDate day) {
        List<HistoryRecord> records = new ArrayList<>(history.records());
        records.add(
                new HistoryRecord.Withdrawal(
                        edition.link(), today(), edition.number(), day, reason(), by()));
        return new History(history.owner(), history.policy(), records);
    }
}
