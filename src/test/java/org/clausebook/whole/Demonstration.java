package org.clausebook.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clausebook.Built;
import org.clausebook.Draft;
import org.clausebook.DraftBuild;
import org.clausebook.Progress;
import org.clausebook.Request;
import org.clausebook.SchoolDrafts;
import org.clausebook.kept.RunLock;
import org.clausebook.model.policy.Numbered;

/**
 * The demonstration, copied and built once for all the tests of this package; nobody changes it.
 *
 * @param root the copy of the library, the schools and the templates
 * @param out what was built from it
 */
record Demonstration(Path root, Path out, Built built) {

    static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    /** A policy and the school on whose site it stands. */
    record Standing(String school, Numbered text) {

        @Override
        public String toString() {
            return school + " " + text.policy().id();
        }
    }

    static Demonstration shared() {
        return Held.ONE;
    }

    Path drafts() {
        return out.resolve("drafts");
    }

    /** Every policy on every school's site. */
    List<Standing> policies() {
        List<Standing> policies = new ArrayList<>();
        for (SchoolDrafts school : built.prepared().schools()) {
            for (Draft draft : school.drafts()) {
                Numbered text = draft.text().orElseThrow(() -> new AssertionError("not made"));
                policies.add(new Standing(school.profile().id(), text));
            }
        }
        return policies;
    }

    /** Builds as the command does, which lets one run at a time write to a folder. */
    static Built build(Path root, Path out, int threads) {
        Request request = new Request(root, Optional.empty(), Optional.empty(), TODAY, threads);
        Path lock = out.resolve("staging.lock");
        try (RunLock held = RunLock.tryTake(lock).orElseThrow(AssertionError::new)) {
            Objects.requireNonNull(held);
            return new DraftBuild(Progress.NONE).build(request, out);
        }
    }

    private static Demonstration make() {
        try {
            Path folder = Files.createTempDirectory("demonstration");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
            Path root = Folders.demonstration(folder.resolve("workspace"));
            Path out = root.resolve("target");
            Built built = build(root, out, 2);
            PublicDemonstration.build(root, out, 2);
            return new Demonstration(root, out, built);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Built when the first test asks for it. */
    private static final class Held {
        static final Demonstration ONE = make();
    }
}
