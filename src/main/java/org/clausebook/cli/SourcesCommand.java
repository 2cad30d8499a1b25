package org.clausebook.cli;

import java.util.List;
import org.clausebook.edition.EndedSource;
import org.clausebook.edition.History;
import org.clausebook.edition.RealDisk;
import org.clausebook.edition.Shelf;
import org.clausebook.model.source.Source;
import org.clausebook.model.source.Workspace;
import org.clausebook.words.Dates;
import picocli.CommandLine;

/** Lists published policies whose law or guidance has ended since. */
@CommandLine.Command(
        name = "sources",
        description = {
            "Lists the published policies in force that rest on law or guidance which has ended.",
            "They were right when they were published, and need a new version."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SourcesCommand extends ShelfCommand {

    SourcesCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected int run() {
        Workspace workspace = workspace();
        List<History> histories = new Shelf(root(), new RealDisk()).histories();
        List<EndedSource> ended = EndedSource.of(histories, workspace.sources(), today());
        for (EndedSource source : ended) {
            surroundings.out().println(line(workspace, source.source()));
            source.uses().forEach(use -> surroundings.out().println("  " + line(use)));
        }
        if (ended.isEmpty()) {
            surroundings
                    .out()
                    .println(
                            "no published policy in force on "
                                    + Dates.day(today())
                                    + " rests on law or guidance that has ended");
        }
        return ExitCode.FINE;
    }

    private static String line(Workspace workspace, Source source) {
        String ended = source.superseded().map(end -> Dates.day(end.on())).orElse("");
        String next =
                source.superseded()
                        .flatMap(end -> end.by())
                        .map(by -> by.value())
                        .filter(workspace.sources()::containsKey)
                        .map(id -> "; in its place there is " + id)
                        .orElse("");
        return source.id() + " (" + source.title() + ") ended on " + ended + next;
    }

    private static String line(EndedSource.Use use) {
        return use.edition().link().owner()
                + " "
                + use.edition().link().policy()
                + ", version "
                + use.edition().number()
                + ": "
                + String.join(", ", use.clauses());
    }
}
