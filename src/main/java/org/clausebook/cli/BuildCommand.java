package org.clausebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.Built;
import org.clausebook.DraftBuild;
import org.clausebook.LastBuild;
import org.clausebook.PublicBuild;
import org.clausebook.Request;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.kept.RunLock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds the drafts of every school that has no error. */
@CommandLine.Command(
        name = "build",
        description =
                "Builds each school's pages, PDFs and forms; one school's mistake does not stop the others.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class BuildCommand extends Command {

    @Option(names = "--school", paramLabel = "ID", description = "Only this school or group.")
    private @Nullable String school;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where to write; drafts/ lies below it. Default: target of the workspace.")
    private @Nullable Path out;

    @Mixin private final DraftOption drafts = new DraftOption();

    BuildCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Request request = drafts.of(request(Optional.ofNullable(school), Optional.empty()));
        Path folder = out == null ? request.root().resolve("target") : at(out);
        return RunLock.holding(folder.resolve("staging.lock"), () -> build(request, folder))
                .orElseThrow(
                        () ->
                                new Refusal(
                                        ExitCode.PROBLEMS,
                                        "another run is writing to "
                                                + folder
                                                + "; wait until it has finished"));
    }

    private int build(Request request, Path folder) {
        Path drafts = folder.resolve("drafts");
        Optional<LastBuild> last = LastBuild.of(request, folder);
        Optional<List<String>> unchanged = last.flatMap(LastBuild::unchanged);
        if (unchanged.isPresent()) {
            surroundings.out().println("nothing has changed; " + built(unchanged.get(), drafts));
            return ExitCode.FINE;
        }
        Built built = new DraftBuild(progress()).build(request, folder);
        checkSelection(built.prepared(), request.school(), request.policy());
        PublicBuild.Published published = new PublicBuild(progress()).build(request, folder);
        tell(built.prepared());
        List<Diagnostic> others = new ArrayList<>(published.problems());
        others.removeAll(built.prepared().diagnostics());
        tellOfRecords(others);
        surroundings.out().println(built(built.written(), drafts));
        surroundings.out().println(published(published.written(), folder));
        if (!built.stopped().isEmpty()) {
            surroundings.out().println("stopped by errors: " + String.join(", ", built.stopped()));
        }
        boolean wrong = built.prepared().hasErrors() || !published.problems().isEmpty();
        if (published.problems().isEmpty()) {
            last.ifPresent(memory -> remember(memory, built));
        }
        return wrong ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private String built(List<String> schools, Path drafts) {
        return count(schools.size(), "school") + " built in " + shown(drafts);
    }

    private String published(List<String> schools, Path folder) {
        return count(schools.size(), "public site")
                + " built in "
                + shown(PublicBuild.folder(folder));
    }

    private static void remember(LastBuild memory, Built built) {
        try {
            memory.remember(built);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
