package org.clausebook.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.clausebook.diagnostic.DiagnosticPrinter;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.source.Workspace;
import org.junit.jupiter.api.Test;

/** The library and schools that come with Clausebook are read without a word. */
class DemonstrationLoadTest {

    @Test
    void every_file_of_the_demonstration_is_read_whole_and_without_problems() {
        Diagnostics diagnostics = new Diagnostics();
        Loaded loaded = WorkspaceLoader.load(Path.of("."), diagnostics);
        String printed =
                new DiagnosticPrinter(loaded.excerpts(), false).print(diagnostics.sorted());
        assertThat(printed).isEmpty();
        Workspace workspace = loaded.workspace().orElseThrow();
        assertThat(workspace.unreadable()).isEmpty();
        assertThat(workspace.profiles())
                .containsKeys("riverside", "northfold-trust", "hilltop-and-valley");
        assertThat(workspace.clauses()).containsKey("staff/pupil-contacts");
        assertThat(workspace.outlines()).containsKey("social-media");
    }
}
