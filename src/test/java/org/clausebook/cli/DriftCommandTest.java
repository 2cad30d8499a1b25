package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clausebook.load.PublicSchemas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the cases to decide are given; what they say stands in the examples. */
final class DriftCommandTest {

    @TempDir Path root;

    private SmallLibrary library;
    private Terminal terminal;

    @BeforeEach
    void a_school_whose_words_were_written_against_an_older_text() throws IOException {
        library = SmallLibrary.in(root);
        library.ownWords("Tell the office | the head at once, if 1 < 2.");
        library.secondVersion();
        terminal = library.terminal();
    }

    @Test
    void other_programs_get_what_the_schema_describes() {
        String open = terminal.run("drift", "--format", "json").out();
        assertThat(open).contains("\"state\":\"open\"", "schools/oak/school.yaml:");
        assertThat(new PublicSchemas().faults("drift.schema.json", open)).isEmpty();

        library.putOff();
        String putOff = terminal.run("drift", "--format", "json").out();
        assertThat(putOff).contains("\"state\":\"not-yet\"", "\"until\":\"2026-12-01\"");
        assertThat(new PublicSchemas().faults("drift.schema.json", putOff)).isEmpty();
    }

    @Test
    void markdown_takes_nothing_of_a_text_for_a_mark() {
        assertThat(terminal.run("drift", "--format", "markdown").out())
                .contains(
                        "| As it was (version 1) | As it is (version 2) | Own wording of oak |",
                        "Tell the office \\| the head at once, if 1 \\< 2.");
    }

    @Test
    void a_page_shows_the_three_texts_and_keeps_notes_to_itself() throws IOException {
        assertThat(terminal.run("drift", "oak", "--format", "html").out())
                .contains("wrote oak-drift.html");
        assertThat(Files.readString(root.resolve("oak-drift.html"), StandardCharsets.UTF_8))
                .contains("As it was (version 1)", "the head at once, if 1 &lt; 2.")
                .doesNotContain("Quillfeather", "<script");
    }
}
