package org.clausebook.compare.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.Clausebook;
import org.clausebook.Prepared;
import org.clausebook.Progress;
import org.clausebook.Request;
import org.clausebook.model.policy.Numbered;

/** A school, a policy on devices and a few clauses, whose files a test changes. */
public final class SmallWorkspace {

    public static final String SCHOOL = "schools/oak/school.yaml";
    public static final String POLICY = "  devices:\n";
    public static final String OUTLINE = "templates/policies/devices.yaml";
    public static final String PASSWORDS = "clauses/staff/passwords.yaml";
    public static final String REPORT = "clauses/staff/report.yaml";

    private static final Path BASE = Path.of("src/test/resources/spec/base");

    private final Path root;

    public SmallWorkspace(Path root) throws IOException {
        this.root = root;
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path place = root.resolve(BASE.relativize(file).toString());
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
            }
        }
    }

    /** Puts other words into a file that has these. */
    public SmallWorkspace change(String path, String from, String to) throws IOException {
        String text = Files.readString(root.resolve(path));
        assertThat(text).as(path).contains(from);
        Files.writeString(root.resolve(path), text.replace(from, to));
        return this;
    }

    /** A clause of staff with one version; blocks as they are typed. */
    public SmallWorkspace clause(String name, String title, String more, String text)
            throws IOException {
        Files.writeString(
                root.resolve("clauses/staff/" + name + ".yaml"),
                "title: "
                        + title
                        + "\naudience: [staff]\n"
                        + more
                        + "in-force: 2024-09-01\nreason: First issue.\ntext: |\n"
                        + text.indent(2));
        return this;
    }

    /** Takes a clause of staff out of the library. */
    public SmallWorkspace without(String name) throws IOException {
        Files.delete(root.resolve("clauses/staff/" + name + ".yaml"));
        return this;
    }

    /** The policy as these files make it. */
    public Numbered policy() {
        Prepared prepared =
                new Clausebook(Progress.NONE)
                        .prepare(
                                new Request(
                                        root,
                                        Optional.of("oak"),
                                        Optional.of("devices"),
                                        LocalDate.of(2026, 10, 5),
                                        1));
        return prepared.schools()
                .get(0)
                .drafts()
                .get(0)
                .text()
                .orElseThrow(() -> new AssertionError(prepared.diagnostics().toString()));
    }
}
