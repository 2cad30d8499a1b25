package org.clausebook.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.edition.Archive;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Meeting;
import org.clausebook.edition.Recorder;
import org.clausebook.model.source.EditionApproval;
import org.clausebook.words.Dates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Records that a meeting ratified what the head or the chair had approved alone. */
@CommandLine.Command(
        name = "ratify",
        description =
                "Records that a meeting has ratified a version which the head or the chair had approved alone.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RatifyCommand extends NoticeCommand {

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day of the meeting. Default: today.")
    private @Nullable LocalDate on;

    RatifyCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected int run(Archive archive, History history, HistoryRecord.Edition edition)
            throws IOException {
        Meeting meeting = new Meeting(body(), on == null ? today() : on, minute());
        check(history, edition, meeting);
        say(name(edition) + " was approved by " + Ratifications.approved(edition) + ".");
        say(
                "It will say that it was ratified on "
                        + Dates.day(meeting.on())
                        + ", by "
                        + by()
                        + ".");
        ask("Record it? This cannot be taken back.");
        say(
                "ratified; "
                        + recorded(
                                new Recorder(archive)
                                        .ratify(policy(), edition.number(), today(), meeting)));
        return ExitCode.FINE;
    }

    private void check(History history, HistoryRecord.Edition edition, Meeting meeting) {
        Optional<LocalDate> earlier = history.ratified(edition);
        if (earlier.isPresent()) {
            throw refused(edition, "was ratified on " + Dates.day(earlier.get()) + " already");
        }
        if (!history.unratified().contains(edition)) {
            List<String> others =
                    history.unratified().stream().map(other -> other.number().toString()).toList();
            throw refused(
                    edition,
                    "needs no ratification; "
                            + (others.isEmpty()
                                    ? "none of this policy waits for one"
                                    : "there waits " + String.join(", ", others)));
        }
        EditionApproval approval = edition.text().policy().next().approval().orElseThrow();
        if (meeting.body().equals(approval.body())) {
            throw refused(
                    edition,
                    "was approved by " + meeting.body() + ", who cannot ratify it as well");
        }
        if (meeting.on().isBefore(approval.on())) {
            throw refused(
                    edition,
                    "was approved on "
                            + Dates.day(approval.on())
                            + ", after the meeting of "
                            + Dates.day(meeting.on()));
        }
        if (meeting.on().isAfter(today())) {
            throw refused(
                    edition,
                    "cannot be ratified yet: " + Dates.day(meeting.on()) + " is still to come");
        }
    }

    private static Refusal refused(HistoryRecord.Edition edition, String why) {
        return new Refusal(ExitCode.USAGE, "version " + edition.number() + " " + why);
    }
}
