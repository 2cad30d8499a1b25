package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clausebook.json.JsonReader;
import org.clausebook.json.JsonValue;
import org.clausebook.load.PublicSchemas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} prints of two schools, and of what they share. */
final class CheckCommandTest {

    private static final Path SMALL = Path.of("src/test/resources/spec/base");
    private static final String REPORT =
            """
            title: Report a concern
            audience: [staff]
            in-force: 2024-09-01
            reason: First issue.
            text: |
              STAFF MUST NEVER wait. Concerns go to the {head}.
            """;

    @TempDir Path root;

    private Terminal terminal;

    @BeforeEach
    void two_schools() throws IOException {
        Terminal.copy(SMALL, root);
        Path oak = root.resolve("schools/oak/school.yaml");
        Path elm = root.resolve("schools/elm/school.yaml");
        Files.createDirectories(elm.getParent());
        Files.writeString(elm, Files.readString(oak).replace("Oak", "Elm"));
        terminal = new Terminal(root);
    }

    @Test
    void what_schools_share_comes_first_and_then_each_school_under_its_name() throws IOException {
        put("clauses/staff/report.yaml", REPORT);
        add("schools/oak/school.yaml", "    titles: {account: Logging in}\n");
        add("schools/elm/school.yaml", "    parts: [adults]\n");

        Terminal.Said said = terminal.run("check");

        assertThat(said.err())
                .isEqualTo(
                        """
                        clauses/staff/report.yaml:6:3: warning: 'STAFF MUST NEVER' is in capitals [capitals]
                              STAFF MUST NEVER wait. Concerns go to the {head}.
                              ^^^^^^^^^^^^^^^^
                          hint: write it as any sentence; *bold* sets it off
                          reaches: devices of elm, oak
                        Elm Primary School:
                        schools/elm/school.yaml:9:13: error: the outline has no part 'adults' [unknown-part]
                                parts: [adults]
                                        ^^^^^^
                        Oak Primary School:
                        schools/oak/school.yaml:9:23: error: the policy has no part or section 'account' [unknown-section]
                                titles: {account: Logging in}
                                                  ^
                          hint: did you mean 'accounts'?
                        2 errors, 1 warning
                        """);
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void a_school_whose_file_cannot_be_read_goes_by_its_folder() throws IOException {
        put("schools/elm/school.yaml", "name: [Elm\n");

        assertThat(terminal.run("check").err()).startsWith("elm:\nschools/elm/school.yaml:");
    }

    @Test
    void warnings_fail_where_that_is_asked_for() throws IOException {
        put("clauses/staff/report.yaml", REPORT);

        assertThat(terminal.run("check").code()).isZero();
        assertThat(terminal.run("check", "--strict").code()).isEqualTo(1);
    }

    @Test
    void an_accepted_warning_returns_after_its_day() throws IOException {
        put("clauses/staff/report.yaml", REPORT);
        add(
                "clauses/library.yaml",
                """
                accept:
                  - check: capitals
                    at: staff/report
                    reason: The words stand like this on a sign.
                    until: 2026-12-31
                """);

        assertThat(terminal.run("check", "--strict", "--today", "2026-12-31").code()).isZero();
        assertThat(terminal.run("check", "--strict", "--today", "2027-01-01").err())
                .contains("[capitals]");
    }

    @Test
    void other_programs_read_the_same_as_json() throws IOException {
        put("clauses/staff/report.yaml", REPORT);
        add("schools/elm/school.yaml", "    parts: [adults]\n");

        Terminal.Said said = terminal.run("check", "--format", "json");

        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isEqualTo(1);
        assertThat(new PublicSchemas().faults("check.schema.json", said.out())).isEmpty();
        JsonValue answer = JsonReader.read(said.out().strip());
        assertThat(answer)
                .isEqualTo(
                        JsonReader.read(
                                """
                                {"kind":"check","format":"1","today":"2026-10-05","errors":"1","warnings":"1","problems":[\
                                {"problem":"capitals","severity":"warning","path":"clauses/staff/report.yaml","line":"6","column":"3",\
                                "message":"'STAFF MUST NEVER' is in capitals","hint":"write it as any sentence; *bold* sets it off",\
                                "subject":"staff/report","policy":"devices",\
                                "reached":[{"school":"elm","policy":"devices"},{"school":"oak","policy":"devices"}]},\
                                {"problem":"unknown-part","severity":"error","path":"schools/elm/school.yaml","line":"9","column":"13",\
                                "message":"the outline has no part 'adults'","school":"elm","policy":"devices",\
                                "reached":[{"school":"elm","policy":"devices"}]}],"passed-over":{}}"""));
    }

    @Test
    void json_of_sound_files_has_no_problems() {
        Terminal.Said said = terminal.run("check", "--format", "json");

        assertThat(said.out())
                .isEqualTo(
                        "{\"kind\":\"check\",\"format\":\"1\",\"today\":\"2026-10-05\",\"errors\":\"0\",\"warnings\":\"0\","
                                + "\"problems\":[],\"passed-over\":{}}\n");
        assertThat(said.code()).isZero();
    }

    private void put(String path, String text) throws IOException {
        Files.writeString(root.resolve(path), text);
    }

    private void add(String path, String text) throws IOException {
        Files.writeString(root.resolve(path), Files.readString(root.resolve(path)) + text);
    }
}
