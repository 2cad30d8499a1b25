package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.Progress;
import org.clausebook.Request;
import org.clausebook.edition.Published;
import org.clausebook.load.PublicSchemas;
import org.clausebook.model.policy.Numbered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code changes} tells. */
final class ChangesCommandTest {

    private static final Path SMALL = Path.of("src/test/resources/spec/base");
    private static final String SCHOOL = "schools/oak/school.yaml";

    @TempDir Path root;

    private Terminal terminal;

    @BeforeEach
    void a_school_with_two_versions() throws IOException {
        Terminal.copy(SMALL, root);
        replace(SCHOOL, "2026-09-01", "2025-09-01");
        Published.quickly(root, "oak").publish("1.0", "2025-07-20", text());
        replace(SCHOOL, "2025-09-01", "2026-09-01");
        replace(
                SCHOOL,
                "    next:",
                "    add:\n      - {clause: staff/leavers, first-in: accounts}\n    next:");
        replace(SCHOOL, "policies:", "settings:\n  head: Principal\npolicies:");
        Published.quickly(root, "oak").publish("2.0", "2026-07-20", text());
        terminal = new Terminal(root);
    }

    @Test
    void the_last_two_versions_with_causes_and_marked_words() {
        assertThat(terminal.run("changes", "oak", "devices"))
                .isEqualTo(
                        new Terminal.Said(
                                0,
                                """
                                # What changed: Devices Policy, Oak Primary School

                                From version 1.0 (applies from 1 September 2025) to version 2.0 (applies from 1 September 2026).

                                Clauses: 1 new, 0 gone, 2 reworded, 0 moved, 0 as they were.

                                ## Changes of rule

                                - Leavers: added by the school.
                                - Passwords: the library's newer text (version 1 to 2). From practice: Passwords are long.

                                ## Corrections and details

                                - What the school calls its head: it was 'headteacher' and is now 'Principal'.

                                ## 1.1 Leavers: new

                                Accounts close on the last day.

                                ## 1.2 Passwords: reworded

                                Passwords are private{+ and long+}.
                                A lost password is reported to the [-headteacher-]{+Principal+}.
                                Added: Never write one down.
                                Added: Never share one.

                                ## 2.1 Report a concern: reworded

                                Concerns go to the [-headteacher-]{+Principal+} (see paragraph 1.3).
                                """,
                                ""));
    }

    @Test
    void versions_years_days_and_the_draft_are_found() {
        String all = terminal.run("changes", "oak", "devices").out();
        assertThat(terminal.run("changes", "oak", "devices", "1.0", "2.0").out()).isEqualTo(all);
        assertThat(terminal.run("changes", "oak", "devices", "2025-26", "2026-27").out())
                .isEqualTo(all);
        assertThat(terminal.run("changes", "oak", "devices", "2026-08-31", "2026-09-01").out())
                .isEqualTo(all);
        assertThat(terminal.run("changes", "oak", "devices", "2.0", "draft").out())
                .contains("to the draft.", "The text of the clauses is the same.");
    }

    @Test
    void what_there_is_not_is_said() {
        assertThat(terminal.run("changes", "oak", "devices", "3.0").err())
                .contains("there is no version '3.0'; did you mean");
        assertThat(terminal.run("changes", "oak", "devices", "2024-09-01").err())
                .contains("no version of this policy was in force on 1 September 2024");
        assertThat(terminal.run("changes", "oak", "devices", "last year"))
                .matches(said -> said.code() == 2)
                .extracting(Terminal.Said::err)
                .asString()
                .contains("'last year' is neither a version");
        assertThat(terminal.run("changes", "oak", "phones").err()).contains("no record is held");
    }

    @Test
    void other_programs_get_what_the_schema_describes() {
        Terminal.Said said = terminal.run("changes", "oak", "devices", "--format", "json");
        assertThat(new PublicSchemas().faults("changes.schema.json", said.out())).isEmpty();
        assertThat(said.out())
                .contains(
                        "\"clause\":\"staff/leavers\"",
                        "\"reasons\":[\"1\"]",
                        "A lost password is reported to the [-headteacher-]{+Principal+}.");
    }

    @Test
    void a_page_and_a_pdf_are_written_where_they_are_asked_for() throws IOException {
        assertThat(terminal.run("changes", "oak", "devices", "--format", "html").out())
                .isEqualTo("wrote oak-devices-changes-1.0-2.0.html\n");
        String page = Files.readString(root.resolve("oak-devices-changes-1.0-2.0.html"));
        assertThat(page)
                .contains("<h1 class=\"title\">What changed: Devices Policy</h1>", "<ins>", "<del>")
                .doesNotContain("<link", "<script", "src=");
        assertThat(
                        terminal.run(
                                        "changes",
                                        "oak",
                                        "devices",
                                        "--format",
                                        "pdf",
                                        "--out",
                                        "board.pdf")
                                .out())
                .isEqualTo("wrote board.pdf\n");
        assertThat(Files.readAllBytes(root.resolve("board.pdf"))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void what_the_library_has_for_the_school_is_a_state_too() {
        assertThat(terminal.run("changes", "oak", "devices", "library", "draft").out())
                .contains("From the library's own text to the draft.", "1.1 Leavers: new")
                .doesNotContain("Principal]");
        assertThat(terminal.run("changes", "oak", "devices", "library:2024-09-01", "library").out())
                .contains("Passwords are private{+ and long+}.");
    }

    private Numbered text() {
        Request request =
                new Request(
                        root, Optional.empty(), Optional.empty(), LocalDate.parse("2026-07-20"), 1);
        return new Clausebook(Progress.NONE)
                .prepare(request)
                .schools()
                .get(0)
                .drafts()
                .get(0)
                .text()
                .orElseThrow();
    }

    private void replace(String file, String old, String now) throws IOException {
        String text = Files.readString(root.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(root.resolve(file), text.replace(old, now));
    }
}
