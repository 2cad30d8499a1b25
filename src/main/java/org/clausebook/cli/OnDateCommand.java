package org.clausebook.cli;

import java.time.LocalDate;
import java.util.List;
import org.clausebook.compose.DayComposer;
import org.clausebook.compose.Document;
import org.clausebook.edition.DayAnswer;
import org.clausebook.edition.DayJson;
import org.clausebook.edition.History;
import org.clausebook.edition.Shelf;
import org.clausebook.edition.Timeline;
import org.clausebook.json.JsonWriter;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which edition of a policy was in force on a day. */
@CommandLine.Command(
        name = "on-date",
        description =
                "Says which version of a policy was in force on a day, who approved it, and where its PDF is.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class OnDateCommand extends RecordsCommand {

    @Parameters(index = "2", paramLabel = "DATE", description = "The day, such as 2027-01-12.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate day;

    @Option(names = "--json", description = "Print the answer as JSON, for other programs.")
    private boolean json;

    OnDateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected int run() {
        List<History> histories = histories(shelf());
        Timeline timeline = Timeline.of(histories);
        DayAnswer answer = timeline.on(day);
        if (json) {
            surroundings
                    .out()
                    .println(
                            JsonWriter.write(
                                    new DayJson(timeline, histories)
                                            .answer(school(), policy(), answer)));
        } else {
            tell(answer, new DayComposer(Words.english(), timeline, histories));
        }
        return ExitCode.FINE;
    }

    private void tell(DayAnswer answer, DayComposer composer) {
        surroundings.out().println(composer.headline(answer));
        if (day.isAfter(today())) {
            surroundings
                    .out()
                    .println(
                            Dates.day(day)
                                    + " is still to come: this is what the records say on "
                                    + Dates.day(today())
                                    + ".");
        }
        surroundings.out().println();
        for (Document.Fact fact : composer.facts(answer)) {
            surroundings.out().println(fact.label() + ": " + fact.value());
        }
        answer.document()
                .ifPresent(
                        record ->
                                surroundings.out().println("PDF: " + Shelf.pdfPath(record.link())));
    }
}
