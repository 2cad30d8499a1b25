package org.clausebook.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.Clausebook;
import org.clausebook.Draft;
import org.clausebook.UpdateBoard;
import org.clausebook.edition.EditionNumber;
import org.clausebook.edition.RealDisk;
import org.clausebook.edition.Shelf;
import org.clausebook.model.policy.Drift;
import org.clausebook.words.Dates;
import picocli.CommandLine;

/** Shows who has answered a letter, and how long it took until the change was published. */
@CommandLine.Command(
        name = "board",
        description =
                "Shows for each policy that an update of the library reaches what is still to be decided, what was put off,"
                        + " and since when the change is published.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class BoardCommand extends UpdateCommand {

    BoardCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected void run(Update update) throws IOException {
        List<Drift> drifts =
                new Clausebook(progress())
                        .prepare(update.now().reading(), update.now().editions()).schools().stream()
                                .flatMap(school -> school.drafts().stream())
                                .map(Draft::drifts)
                                .flatMap(List::stream)
                                .toList();
        List<UpdateBoard.Row> rows =
                new UpdateBoard(
                                update.workspace().profiles(),
                                drifts,
                                new Shelf(root(), new RealDisk()).histories(),
                                update.issued())
                        .rows(update.impact());
        if (rows.isEmpty()) {
            say("no policy is reached by " + update.what());
            return;
        }
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("school", "policy", "answer", "published", "days"));
        rows.forEach(row -> table.add(row(row)));
        TableLines.of(table).forEach(this::say);
        say("");
        say(
                count(rows.size(), "policy").replace("policys", "policies")
                        + " reached by "
                        + update.what()
                        + ": published "
                        + rows.stream().filter(row -> row.adopted().isPresent()).count()
                        + ", waiting for an answer "
                        + rows.stream().filter(row -> row.open() > 0).count());
    }

    private static List<String> row(UpdateBoard.Row row) {
        return List.of(
                row.owner(),
                row.policy(),
                answer(row),
                row.adopted()
                        .map(EditionNumber::toString)
                        .map(one -> "version " + one)
                        .orElse("not yet"),
                row.days().map(String::valueOf).orElse(""));
    }

    private static String answer(UpdateBoard.Row row) {
        if (row.open() > 0) {
            return row.open() + " to decide";
        }
        if (row.putOff().isPresent()) {
            return "put off to " + Dates.day(row.putOff().get());
        }
        if (row.unanswered() > 0) {
            return row.unanswered() == row.decided()
                    ? "done without an answer"
                    : "decided, " + row.unanswered() + " without an answer";
        }
        return row.decided() > 0 ? "decided" : "none needed";
    }
}
