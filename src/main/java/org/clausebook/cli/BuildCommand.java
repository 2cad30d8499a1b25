package org.clausebook.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.clausebook.Built;
import org.clausebook.DraftBuild;
import org.clausebook.Request;
import org.clausebook.site.OutputLock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
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

    BuildCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Request request = request(Optional.ofNullable(school), Optional.empty());
        Path folder =
                out == null
                        ? request.root().resolve("target")
                        : surroundings.here().resolve(out).toAbsolutePath().normalize();
        try (OutputLock lock =
                OutputLock.tryTake(folder.resolve("staging.lock"))
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                ExitCode.PROBLEMS,
                                                "another run is writing to "
                                                        + folder
                                                        + "; wait until it has finished"))) {
            return build(request, folder, lock);
        }
    }

    private int build(Request request, Path folder, OutputLock lock) {
        java.util.Objects.requireNonNull(lock);
        Built built = new DraftBuild(progress()).build(request, folder);
        checkSelection(built.prepared(), request.school(), request.policy());
        tell(built.prepared());
        Path shown = folder.resolve("drafts");
        surroundings
                .out()
                .println(count(built.written().size(), "school") + " built in " + relative(shown));
        if (!built.stopped().isEmpty()) {
            surroundings.out().println("stopped by errors: " + String.join(", ", built.stopped()));
        }
        return built.prepared().hasErrors() ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    /** As seen from where the user stands, where that is shorter. */
    private String relative(Path path) {
        Path here = surroundings.here().toAbsolutePath().normalize();
        return path.startsWith(here)
                ? here.relativize(path).toString().replace('\\', '/')
                : path.toString();
    }
}
