package org.clausebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.HandoverPack;
import org.clausebook.edition.History;
import org.clausebook.edition.Intact;
import org.clausebook.edition.Leaving;
import org.clausebook.edition.RealDisk;
import org.clausebook.edition.Shelf;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Workspace;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Packs everything of a school that leaves. */
@CommandLine.Command(
        name = "leave",
        description =
                "Makes one zip of everything that was published for a school that leaves, and notes until when its documents were kept here.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class LeaveCommand extends ShelfCommand {

    @Parameters(index = "0", paramLabel = "SCHOOL", description = "The school's id.")
    @SuppressWarnings("NullAway.Init")
    private String school;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            required = true,
            description = "The last day on which its documents are kept here.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate on;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The zip to write. Default: SCHOOL-handover-DATE.zip, here.")
    private @Nullable Path out;

    @Mixin private Question question = new Question();

    LeaveCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected int run() throws IOException {
        return alone(this::leave);
    }

    private int leave() throws IOException {
        Path root = root();
        Workspace workspace = workspace();
        Profile profile = profile(workspace, root);
        Shelf shelf = new Shelf(root, new RealDisk());
        List<String> policies = shelf.policies(school);
        List<String> problems = new ArrayList<>();
        int editions = 0;
        for (String policy : policies) {
            for (History history : shelf.histories(school, policy)) {
                problems.addAll(Intact.problems(shelf.archive(history.owner()), policy));
                editions += history.editions().size();
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(
                    ExitCode.PROBLEMS,
                    "records were changed: "
                            + String.join(", ", problems)
                            + "; put them right before they are handed over; verify tells more");
        }
        Path name = out == null ? Path.of(school + "-handover-" + on + ".zip") : out;
        Leaving leaving = new Leaving(school, on, workspace.library().provider().name());
        say(profile.name().value() + " leaves; its last day here is " + Dates.day(on) + ".");
        say(
                "  "
                        + slashed(name)
                        + " will hold "
                        + count(editions, "version")
                        + " of "
                        + (policies.size() == 1 ? "1 policy" : policies.size() + " policies")
                        + ", with records, PDFs and the school's file.");
        say("  Its last site will say: " + leaving.note(Words.english()));
        question.ask(surroundings, "Make it?");
        leaving.keep(root, new RealDisk());
        byte[] zip = new HandoverPack(root, new RealDisk()).zip(profile, leaving);
        new RealDisk().replace(at(name), zip);
        say(
                "wrote "
                        + slashed(name)
                        + "; build the site once more, and upload it for the last time");
        return ExitCode.FINE;
    }

    private Profile profile(Workspace workspace, Path root) {
        Optional<Profile> found = Optional.ofNullable(workspace.profiles().get(school));
        if (found.isEmpty() && Files.isDirectory(root.resolve("schools/" + school))) {
            throw new Refusal(
                    ExitCode.PROBLEMS,
                    "schools/" + school + "/school.yaml cannot be read; check says why");
        }
        return found.orElseThrow(() -> unknown("school", school, workspace.profiles().keySet()));
    }

    private static String slashed(Path name) {
        return name.toString().replace('\\', '/');
    }
}
