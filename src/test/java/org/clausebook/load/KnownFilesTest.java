package org.clausebook.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.kept.FileCache;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace that is read again comes to the same as one that is read for the first time. */
final class KnownFilesTest {

    private static final String LIBRARY = "clauses/library.yaml";
    private static final String SCHOOL = "schools/riverside/school.yaml";

    @TempDir private Path folder;

    private final KnownFiles known = new KnownFiles();

    /** All that reading a workspace comes to. */
    private record Read(Loaded loaded, Diagnostics found) {

        Workspace workspace() {
            return loaded.workspace().orElseThrow();
        }
    }

    @Test
    void after_each_mistake_and_its_mending_all_is_as_if_it_were_read_for_the_first_time()
            throws IOException {
        CaseWorkspace workspace = CaseWorkspace.base(folder);
        int cases = 0;
        for (Path mistake : cases()) {
            assertSameAsAnew(workspace.root());
            workspace.overlay(mistake);
            assertSameAsAnew(workspace.root());
            clear();
            CaseWorkspace.base(folder);
            cases++;
        }
        assertSameAsAnew(workspace.root());
        assertThat(cases).isGreaterThan(100);
    }

    @Test
    void what_has_not_changed_is_not_read_again() throws IOException {
        demonstration();
        Read before = read(folder, known);
        replace(SCHOOL, "Riverside Primary School", "Riverside Junior School");
        Read after = read(folder, known);

        Profile school = after.workspace().profiles().get("riverside");
        assertThat(school.name().value()).isEqualTo("Riverside Junior School");
        before.workspace()
                .clauses()
                .forEach(
                        (id, clause) -> {
                            Clause now = after.workspace().clauses().get(id);
                            if (!id.startsWith("riverside/")) {
                                assertThat(now).isSameAs(clause);
                            }
                        });
        assertSameAsAnew(folder);
    }

    @Test
    void a_change_in_the_library_is_seen_in_files_that_have_not_changed() throws IOException {
        demonstration();
        assertThat(read(folder, known).found().hasErrors()).isFalse();
        replace(LIBRARY, "phone-storage:", "phone-store:");
        assertThat(read(folder, known).found().hasErrors()).isTrue();
        assertSameAsAnew(folder);
    }

    @Test
    void a_crest_that_is_changed_or_taken_away_is_noticed_though_the_file_is_the_same()
            throws IOException {
        demonstration();
        Read before = read(folder, known);
        Path crest = folder.resolve("schools/riverside/crest.svg");
        Files.copy(
                folder.resolve("schools/oakenfield/crest.svg"),
                crest,
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(crest(read(folder, known))).isNotEqualTo(crest(before));
        assertSameAsAnew(folder);
        Files.delete(crest);
        assertThat(read(folder, known).found().hasErrors()).isTrue();
        assertSameAsAnew(folder);
    }

    @Test
    void a_file_that_becomes_a_link_is_refused_though_its_bytes_are_the_same() throws IOException {
        demonstration();
        read(folder, known);
        Path file = folder.resolve(SCHOOL);
        Path elsewhere = folder.resolve("elsewhere.yaml");
        Files.move(file, elsewhere);
        Files.createSymbolicLink(file, elsewhere);
        assertThat(read(folder, known).found().hasErrors()).isTrue();
        assertSameAsAnew(folder);
    }

    private static String crest(Read read) {
        return read.workspace().profiles().get("riverside").brand().crest().orElseThrow().base64();
    }

    private void assertSameAsAnew(Path root) {
        Read again = read(root, known);
        Read anew = read(root, new KnownFiles());
        assertThat(again.found().sorted()).isEqualTo(anew.found().sorted());
        assertThat(again.found().passedOver()).isEqualTo(anew.found().passedOver());
        assertThat(again.loaded().workspace()).isEqualTo(anew.loaded().workspace());
        anew.found()
                .sorted()
                .forEach(
                        problem ->
                                assertThat(line(again, problem.place()))
                                        .isEqualTo(line(anew, problem.place())));
    }

    private static Optional<String> line(Read read, Place place) {
        return read.loaded().excerpts().line(place.path(), place.line());
    }

    private Read read(Path root, KnownFiles files) {
        Diagnostics found = new Diagnostics();
        FileCache crests = new FileCache(root.resolve(".clausebook/crests"));
        return new Read(WorkspaceLoader.load(root, crests, files, found), found);
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CaseWorkspace.RESOURCES)) {
            return files.filter(file -> file.endsWith("expected.txt"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    private void demonstration() throws IOException {
        for (String part : List.of("clauses", "schools", "templates/policies")) {
            try (Stream<Path> files = Files.walk(Path.of(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (!file.toString().contains("editions")) {
                        Path to = folder.resolve(file);
                        Files.createDirectories(to.getParent());
                        Files.copy(file, to);
                    }
                }
            }
        }
    }

    private void replace(String path, String words, String by) throws IOException {
        Path file = folder.resolve(path);
        String before = Files.readString(file);
        assertThat(before).contains(words);
        Files.writeString(file, before.replace(words, by));
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
    }
}
