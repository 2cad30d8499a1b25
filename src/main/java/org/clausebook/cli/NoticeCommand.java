package org.clausebook.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.edition.Archive;
import org.clausebook.edition.EditionNumber;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Shelf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * What the commands have in common that add a record about an edition: which edition, and who
 * decided.
 */
abstract class NoticeCommand extends RecordsCommand {

    @Parameters(index = "2", paramLabel = "EDITION", description = "Its number, such as 4.0.")
    @SuppressWarnings("NullAway.Init")
    private String number;

    @Option(
            names = "--by",
            paramLabel = "BODY",
            required = true,
            description = "Who decided: one of the library's bodies, such as \"Governing Body\".")
    @SuppressWarnings("NullAway.Init")
    private String by;

    @Option(
            names = "--minute",
            paramLabel = "MINUTE",
            description = "The minute of the decision, such as 26/31.")
    private @Nullable String minute;

    @Mixin private Question question = new Question();

    protected NoticeCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected int run() throws IOException {
        return alone(this::add);
    }

    private int add() throws IOException {
        Shelf shelf = shelf();
        Archive archive = shelf.archive(school());
        // a run that ended too early is finished first, or its record would be counted twice
        archive.complete();
        History history = archive.history(policy());
        HistoryRecord.Edition edition = edition(shelf, history);
        checkBody();
        checkDay(history);
        return run(archive, history, edition);
    }

    protected abstract int run(Archive archive, History history, HistoryRecord.Edition edition)
            throws IOException;

    /** The body or role that decided. */
    protected String body() {
        return by;
    }

    protected Optional<String> minute() {
        return Optional.ofNullable(minute);
    }

    /** Who decided, with the minute where it was given. */
    protected String by() {
        return minute == null ? by : by + ", minute " + minute;
    }

    /** Goes on only after a yes. */
    protected void ask(String what) {
        question.ask(surroundings, what);
    }

    /** How the edition is named in messages. */
    protected String name(HistoryRecord.Edition edition) {
        return "Version " + edition.number() + " of " + policy() + " of " + school();
    }

    private HistoryRecord.Edition edition(Shelf shelf, History history) {
        Optional<HistoryRecord.Edition> found =
                EditionNumber.parse(number).flatMap(history::edition);
        if (found.isPresent()) {
            return found.get();
        }
        List<History> all = histories(shelf);
        for (History other : all) {
            if (!other.owner().equals(school())) {
                throw new Refusal(
                        ExitCode.USAGE,
                        policy()
                                + " is a document of '"
                                + other.owner()
                                + "', issued for '"
                                + school()
                                + "'; say "
                                + other.owner()
                                + " instead");
            }
        }
        List<String> numbers =
                history.editions().stream().map(edition -> edition.number().toString()).toList();
        String known =
                numbers.isEmpty() ? "none is published" : "there are " + String.join(", ", numbers);
        throw new Refusal(
                ExitCode.USAGE,
                "'"
                        + school()
                        + "' has no version '"
                        + number
                        + "' of '"
                        + policy()
                        + "'; "
                        + known);
    }

    private void checkBody() {
        List<String> bodies = workspace().library().bodies();
        if (!bodies.contains(by)) {
            String hint = Suggestion.didYouMean(by, bodies);
            throw new Refusal(
                    ExitCode.USAGE,
                    "'"
                            + by
                            + "' is not one of the library's bodies; "
                            + (hint.isEmpty() ? "there are " + String.join(", ", bodies) : hint));
        }
    }
}
