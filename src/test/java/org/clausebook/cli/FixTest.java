package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --fix} writes the names that the library's blocks lack, and nothing else. */
final class FixTest {

    private static final Path SMALL = Path.of("src/test/resources/spec/base");

    private static final String KEYS =
            """
            # yaml-language-server: $schema=../../.clausebook/schemas/clause.schema.json
            # Two clauses on keys; ask the caretaker before you change them.

            defaults:
                audience: [staff]     # for all of them
                in-force: 2024-09-01
                reason:   First issue.

            clauses:
              lending:
                title: "Keys: who may have one"
                text: |
                  Keys are lent, not given.  \s

                  Whoever borrows a key signs for it. # this prints


                  * the main door
                  * the gate
                variants:
                  none: |
                    Nobody borrows a key.

                    The caretaker opens.

                    * every door
              finding:  # since the spring
                title: Found keys
                text: A found key goes to the office.
            # the end
            """;

    private static final String NAMED =
            """
            # yaml-language-server: $schema=../../.clausebook/schemas/clause.schema.json
            # Two clauses on keys; ask the caretaker before you change them.

            defaults:
                audience: [staff]     # for all of them
                in-force: 2024-09-01
                reason:   First issue.

            clauses:
              lending:
                title: "Keys: who may have one"
                text: |
                  Keys are lent, not given.  \s

                  [#whoever-borrows-a]
                  Whoever borrows a key signs for it. # this prints


                  [#the-main-door]
                  * the main door
                  * the gate
                variants:
                  none: |
                    Nobody borrows a key.

                    [#whoever-borrows-a]
                    The caretaker opens.

                    [#the-main-door]
                    * every door
              finding:  # since the spring
                title: Found keys
                text: A found key goes to the office.
            # the end
            """;

    @TempDir Path root;

    private Path keys = Path.of("");
    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void a_small_workspace_with_blocks_that_have_no_name() throws IOException {
        Terminal.copy(SMALL, root);
        terminal = new Terminal(root);
        keys = root.resolve("clauses/staff/keys.yaml");
        Files.writeString(keys, KEYS);
    }

    @Test
    void names_are_written_and_comments_and_layout_stay() throws IOException {
        assertThat(terminal.run("check").err()).contains("[unnamed-block]");

        Terminal.Said said = terminal.run("check", "--fix");

        assertThat(Files.readString(keys)).isEqualTo(NAMED);
        assertThat(said)
                .isEqualTo(
                        new Terminal.Said(
                                0,
                                """
                                named the blocks of clauses/staff/keys.yaml
                                nothing to report: 6 clauses, 1 school, 1 policy
                                """,
                                ""));
    }

    @Test
    void a_second_run_changes_nothing_and_touches_no_file() throws IOException {
        terminal.run("check", "--fix");
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(keys, longAgo);

        Terminal.Said again = terminal.run("check", "--fix");

        assertThat(again)
                .isEqualTo(
                        new Terminal.Said(
                                0, "nothing to report: 6 clauses, 1 school, 1 policy\n", ""));
        assertThat(Files.readString(keys)).isEqualTo(NAMED);
        assertThat(Files.getLastModifiedTime(keys)).isEqualTo(longAgo);
    }

    @Test
    void a_file_from_windows_keeps_its_ends_of_lines() throws IOException {
        Files.writeString(keys, KEYS.replace("\n", "\r\n"));

        assertThat(terminal.run("check", "--fix").err()).isEmpty();
        assertThat(Files.readString(keys)).isEqualTo(NAMED.replace("\n", "\r\n"));
    }

    @Test
    void a_text_with_a_mistake_stays_as_it_was_and_the_others_are_named() throws IOException {
        Path report = root.resolve("clauses/staff/report.yaml");
        String slip = Files.readString(report) + "\n  A second { block.\n";
        Files.writeString(report, slip);

        Terminal.Said said = terminal.run("check", "--fix");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEqualTo("named the blocks of clauses/staff/keys.yaml\n");
        assertThat(said.err()).contains("[stray-brace]").endsWith("1 error, 0 warnings\n");
        assertThat(Files.readString(report)).isEqualTo(slip);
        assertThat(Files.readString(keys)).isEqualTo(NAMED);
    }

    @Test
    void a_schools_own_clauses_need_no_names() throws IOException {
        Path own = root.resolve("schools/oak/clauses/keys.yaml");
        Files.createDirectories(own.getParent());
        Files.writeString(own, KEYS);

        assertThat(terminal.run("check", "--fix").code()).isZero();
        assertThat(Files.readString(own)).isEqualTo(KEYS);
    }

    @Test
    void a_colour_that_cannot_be_read_gives_way_to_the_nearest_that_can() throws IOException {
        terminal.run("check", "--fix");
        Path school = root.resolve("schools/oak/school.yaml");
        String before = Files.readString(school) + "brand:\n  colour: \"#ffd400\"  # since 1911\n";
        Files.writeString(school, before);
        Path own = root.resolve("target/drafts/oak/theme/colours.css");

        assertThat(terminal.run("check", "--strict").err()).contains("[low-contrast]");
        assertThat(terminal.run("build").code()).isZero();
        String colours = Files.readString(own);
        Terminal.Said said = terminal.run("check", "--fix");

        assertThat(said.out()).startsWith("mended the colour of schools/oak/school.yaml\nnothing");
        assertThat(Files.readString(school)).isEqualTo(before.replace("#ffd400", "#856d00"));
        assertThat(colours).contains("--school: #856d00;");
        terminal.run("build");
        assertThat(Files.readString(own)).contains("--school: #856d00;");
    }

    @Test
    void an_override_finds_a_block_by_the_name_that_was_written() throws IOException {
        Path school = root.resolve("schools/oak/school.yaml");
        Files.writeString(
                school,
                Files.readString(school)
                        + """
                            add:
                              - clause: staff/keys/lending
                                last-in: help
                            overrides:
                              - target: staff/keys/lending#whoever-borrows-a
                                was: 1
                                append: The office keeps the book.
                                reason: Ours.
                                agreed: {body: Governing Body, on: 2026-07-08}
                        """);

        assertThat(terminal.run("check").err()).contains("[unknown-target]");
        assertThat(terminal.run("check", "--fix").err()).isEmpty();
        assertThat(List.of(terminal.run("show", "oak", "devices").out().split("\n")))
                .anyMatch(
                        line -> line.endsWith("signs for it. # this prints The office keeps the"));
    }
}
