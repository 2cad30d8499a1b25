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

    private static final Path SMALL = Path.of("src/test/resources/editions/base");

    @TempDir Path root;

    private Terminal terminal;

    @BeforeEach
    void a_school_whose_words_were_written_against_an_older_text() throws IOException {
        Terminal.copy(SMALL, root);
        Path school = root.resolve("schools/oak/school.yaml");
        Files.writeString(
                school,
                Files.readString(school)
                        .replaceFirst(
                                "    next:",
                                """
                                    overrides:
                                      - target: staff/passwords#lost
                                        was: 1
                                        replace: Tell the office | the head at once, if 1 < 2.
                                        reason: The office is open early.
                                        note: Ms Quillfeather rang about it.
                                        agreed: {body: Governing Body, on: 2026-07-08}
                                    next:\
                                """));
        Path clause = root.resolve("clauses/staff/passwords.yaml");
        Files.writeString(
                clause,
                Files.readString(clause)
                        + """
                          - version: 2
                            in-force: 2026-09-01
                            change: substantive
                            because: guidance
                            reason: The guidance of 2026 asks for it.
                            text: |
                              A password has {length} letters or more.

                              [#lost]
                              A lost password is reported to the {head} the same day.
                        """);
        terminal = new Terminal(root);
    }

    @Test
    void other_programs_get_what_the_schema_describes() throws IOException {
        String open = terminal.run("drift", "--format", "json").out();
        assertThat(open).contains("\"state\":\"open\"", "schools/oak/school.yaml:");
        assertThat(new PublicSchemas().faults("drift.schema.json", open)).isEmpty();

        assertThat(
                        terminal.run(
                                        "decide",
                                        "oak",
                                        "devices",
                                        "staff/passwords#lost",
                                        "not-yet",
                                        "--until",
                                        "2026-12-01",
                                        "--reason",
                                        "The board meets in November.",
                                        "--body",
                                        "Governing Body",
                                        "--on",
                                        "2026-09-20")
                                .err())
                .isEmpty();
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
