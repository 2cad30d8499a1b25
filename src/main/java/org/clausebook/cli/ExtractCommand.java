package org.clausebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.DocumentPrinting;
import org.clausebook.compose.Document;
import org.clausebook.compose.ExtractComposer;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.edition.DayAnswer;
import org.clausebook.edition.History;
import org.clausebook.edition.Intact;
import org.clausebook.edition.RealDisk;
import org.clausebook.edition.Shelf;
import org.clausebook.edition.Timeline;
import org.clausebook.load.WorkspaceLoader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one paper of what held on a day. */
@CommandLine.Command(
        name = "extract",
        description =
                "Makes one PDF for a hearing: a policy's text as it stood on a day, with all its dates, approvals and check codes.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ExtractCommand extends RecordsCommand {

    @Parameters(index = "2", paramLabel = "DATE", description = "The day, such as 2027-01-12.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate day;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write. Default: SCHOOL-POLICY-DATE.pdf, here.")
    private @Nullable Path out;

    ExtractCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected int run() throws IOException {
        Shelf shelf = shelf();
        List<History> histories = histories(shelf);
        List<String> problems = new ArrayList<>();
        histories.forEach(
                history ->
                        problems.addAll(Intact.problems(shelf.archive(history.owner()), policy())));
        if (!problems.isEmpty()) {
            throw new Refusal(
                    ExitCode.PROBLEMS,
                    "no extract is made of records that were changed: "
                            + String.join(", ", problems)
                            + "; verify tells more");
        }
        Timeline timeline = Timeline.of(histories);
        DayAnswer answer = timeline.on(day);
        Document document =
                new ExtractComposer(timeline, histories)
                        .compose(answer, schoolName(), policy(), today());
        byte[] pdf = DocumentPrinting.in(root()).pdf(document, today());
        Path name = out == null ? Path.of(school() + "-" + policy() + "-" + day + ".pdf") : out;
        new RealDisk().replace(at(name), pdf);
        say("wrote " + name.toString().replace('\\', '/'));
        return ExitCode.FINE;
    }

    /** As its file has it, or its id where that cannot be read. */
    private String schoolName() {
        return WorkspaceLoader.load(root(), new Diagnostics())
                .workspace()
                .flatMap(workspace -> Optional.ofNullable(workspace.profiles().get(school())))
                .map(profile -> profile.name().value())
                .orElse(school());
    }
}
