package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users meet at the terminal: exit codes, help, refusals, and what a new file asks for. */
final class CommandLinesTest {

    private static final Path SMALL = Path.of("src/test/resources/spec/base");
    private static final String ESCAPE = "\u001b[";

    @TempDir Path root;

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void a_small_workspace() throws IOException {
        Terminal.copy(SMALL, root);
        terminal = new Terminal(root);
    }

    @Test
    void files_without_a_problem_end_with_0() {
        Terminal.Said said = terminal.run("check");

        assertThat(said).isEqualTo(new Terminal.Said(0, said.out(), ""));
        assertThat(said.out()).isEqualTo("nothing to report: 4 clauses, 1 school, 1 policy\n");
    }

    @Test
    void files_with_a_problem_end_with_1_and_a_count() throws IOException {
        spoil();

        Terminal.Said said = terminal.run("check");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .startsWith("Oak Primary School:\nschools/oak/school.yaml:2:1: error: ")
                .endsWith("\n1 error, 0 warnings\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chek", "check --shool oak", "show", "new house oak-lane"})
    void a_command_that_is_not_understood_ends_with_2(String line) {
        Terminal.Said said = terminal.run(line.split(" ", -1));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).isNotBlank();
    }

    @Test
    void a_folder_that_is_no_workspace_ends_with_2() throws IOException {
        Files.createDirectories(root.resolve("empty"));

        assertThat(terminal.run("check", "--root", "empty"))
                .isEqualTo(
                        new Terminal.Said(
                                2,
                                "",
                                "clausebook: no clauses/library.yaml in empty; name the workspace with --root\n"));
    }

    @Test
    void a_mistake_of_ours_ends_with_70_and_says_so() {
        StringWriter err = new StringWriter();
        int code =
                CommandLines.run(
                        new Surroundings(
                                new BufferedReader(Reader.nullReader()),
                                new PrintWriter(new StringWriter()),
                                new PrintWriter(err),
                                false,
                                false,
                                root,
                                () -> {
                                    throw new IllegalStateException("the clock stands still");
                                },
                                1),
                        "check");

        assertThat(code).isEqualTo(70);
        assertThat(err.toString())
                .startsWith("clausebook: this is a mistake in Clausebook, not in your files.")
                .contains("the clock stands still");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "check",
                "build",
                "show",
                "why",
                "new",
                "on-date",
                "withdraw",
                "correct",
                "redact",
                "extract",
                "receive",
                "leave",
                "verify"
            })
    void every_command_has_help_and_a_version(String command) {
        String[] help = (command + " --help").strip().split(" ", -1);
        String[] version = (command + " --version").strip().split(" ", -1);

        assertThat(terminal.run(help))
                .satisfies(
                        said -> {
                            assertThat(said.code()).isZero();
                            assertThat(said.out())
                                    .contains(("Usage: clausebook " + command).strip());
                            assertThat(said.err()).isEmpty();
                        });
        assertThat(terminal.run(version))
                .satisfies(
                        said -> {
                            assertThat(said.code()).isZero();
                            assertThat(said.out()).startsWith("Clausebook ");
                            assertThat(said.err()).isEmpty();
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --school oka", "build --school oka", "show oka devices"})
    void an_unknown_school_is_refused_with_the_one_that_was_meant(String line) {
        Terminal.Said said = terminal.run(line.split(" ", -1));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .isEqualTo("clausebook: there is no school 'oka'; did you mean 'oak'?\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --policy device", "show oak device", "why oak device"})
    void an_unknown_policy_is_refused_with_the_one_that_was_meant(String line) {
        Terminal.Said said = terminal.run(line.split(" ", -1));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .isEqualTo("clausebook: there is no policy 'device'; did you mean 'devices'?\n");
    }

    @Test
    void a_new_school_is_a_list_of_what_is_still_to_fill_in() {
        Terminal.Said written = terminal.run("new", "school", "oak-lane");
        Terminal.Said checked = terminal.run("check");

        assertThat(written.code()).isZero();
        assertThat(written.out()).startsWith("wrote schools/oak-lane/school.yaml;");
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.err()).contains("schools/oak-lane/school.yaml:7:7: error: ");
        assertThat(checked.err().split("to-fill-in", -1)).hasSizeGreaterThan(3);
    }

    @Test
    void a_new_clause_is_a_list_of_what_is_still_to_fill_in() {
        Terminal.Said written = terminal.run("new", "clause", "staff/keys");
        Terminal.Said checked = terminal.run("check");

        assertThat(written.code()).isZero();
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.err()).contains("clauses/staff/keys.yaml:", "[to-fill-in]");
    }

    @Test
    void a_file_that_is_there_is_never_written_over() throws IOException {
        Path school = root.resolve("schools/oak/school.yaml");
        String before = Files.readString(school);

        assertThat(terminal.run("new", "school", "oak"))
                .isEqualTo(
                        new Terminal.Said(
                                2,
                                "",
                                "clausebook: schools/oak/school.yaml is there already; nothing was written\n"));
        assertThat(Files.readString(school)).isEqualTo(before);
    }

    @Test
    void an_id_that_leads_out_of_the_workspace_is_refused() {
        for (String id : List.of("../oak", "Oak", "a/b", "")) {
            assertThat(terminal.run("new", "school", id).code()).as(id).isEqualTo(2);
        }
        assertThat(root.resolve("oak")).doesNotExist();
    }

    @Test
    void messages_are_coloured_only_where_that_is_allowed() throws IOException {
        spoil();

        assertThat(new Terminal(root, true).run("check").err()).contains(ESCAPE);
        assertThat(new Terminal(root, false).run("check").err()).doesNotContain(ESCAPE);
    }

    private void spoil() throws IOException {
        Path school = root.resolve("schools/oak/school.yaml");
        Files.writeString(
                school, Files.readString(school).replace("\nname: ", "\nnaem: x\nname: "));
    }
}
