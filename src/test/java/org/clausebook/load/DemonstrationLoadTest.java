package org.clausebook.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.clausebook.diagnostic.DiagnosticPrinter;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.source.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The library and schools that come with Clausebook, and the documents of five shapes, are read
 * without a word.
 */
class DemonstrationLoadTest {

    @Test
    void every_file_of_the_demonstration_is_read_whole_and_without_problems() {
        Workspace workspace = read(Path.of("."));
        assertThat(workspace.profiles())
                .containsKeys("riverside", "northfold-trust", "hilltop-and-valley");
        assertThat(workspace.clauses()).containsKey("staff/pupil-contacts");
        assertThat(workspace.outlines()).containsKey("social-media");
    }

    static Stream<Path> shapes() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/shapes"))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_document_of_each_shape_is_read_whole_and_without_problems(Path shape) {
        assertThat(read(shape).outlines()).isNotEmpty();
    }

    private static Workspace read(Path root) {
        Diagnostics diagnostics = new Diagnostics();
        Loaded loaded = WorkspaceLoader.load(root, diagnostics);
        assertThat(new DiagnosticPrinter(loaded.excerpts(), false).print(diagnostics.sorted()))
                .isEmpty();
        Workspace workspace = loaded.workspace().orElseThrow();
        assertThat(workspace.unreadable()).isEmpty();
        return workspace;
    }
}
