package org.clausebook.cli;

import java.time.LocalDate;
import java.util.List;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.RealDisk;
import org.clausebook.edition.Shelf;
import org.clausebook.load.PersonalDetails;
import org.clausebook.words.Dates;
import picocli.CommandLine.Mixin;

/** What the commands on the records of one policy of one school have in common. */
abstract class RecordsCommand extends ShelfCommand {

    @Mixin private final PolicyOfSchool asked = new PolicyOfSchool();

    protected RecordsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    protected String school() {
        return asked.school();
    }

    protected String policy() {
        return asked.policy();
    }

    /** The records of this workspace, which must know the school. */
    protected Shelf shelf() {
        Shelf shelf = new Shelf(root(), new RealDisk());
        List<String> profiles = shelf.profiles();
        if (!profiles.contains(asked.school())) {
            throw unknown("school", asked.school(), profiles);
        }
        return shelf;
    }

    /** What is recorded of the policy; at least one record. */
    protected List<History> histories(Shelf shelf) {
        List<History> histories = shelf.histories(asked.school(), asked.policy());
        if (histories.isEmpty()) {
            List<String> others = shelf.policies(asked.school());
            String rest =
                    others.isEmpty()
                            ? "nor of any other policy"
                            : "there are records of " + String.join(", ", others);
            throw new Refusal(
                    ExitCode.PROBLEMS,
                    "no record is held of '"
                            + asked.policy()
                            + "' of '"
                            + asked.school()
                            + "'; "
                            + rest);
        }
        return histories;
    }

    /** Refuses words for all readers that are none, or that name a person or how to reach one. */
    protected static void checkPublic(String what, String text) {
        if (text.isBlank()) {
            throw new Refusal(ExitCode.USAGE, "the " + what + " is empty");
        }
        PersonalDetails.first(text)
                .ifPresent(
                        found -> {
                            throw new Refusal(
                                    ExitCode.USAGE,
                                    found
                                            + ", and records are for all readers; name a role instead");
                        });
    }

    /** Where a record now is, and what is left to do. */
    protected String recorded(HistoryRecord record) {
        return "recorded as schools/"
                + record.link().owner()
                + "/editions/"
                + record.link().policy()
                + "/"
                + record.link().name()
                + ".json; build and upload the site, so that readers see it";
    }

    /** Refuses a day before that of the last record. */
    protected void checkDay(History history) {
        if (history.records().isEmpty()) {
            return;
        }
        LocalDate last = history.records().get(history.records().size() - 1).recorded();
        if (today().isBefore(last)) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "the last record is of "
                            + Dates.day(last)
                            + "; one of "
                            + Dates.day(today())
                            + " would go backwards");
        }
    }
}
