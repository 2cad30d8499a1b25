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
import org.clausebook.model.policy.Numbered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code sources} lists. */
final class SourcesTest {

    private static final Path SMALL = Path.of("src/test/resources/spec/base");
    private static final String REGISTER = "clauses/sources.yaml";

    @TempDir Path root;

    private Terminal terminal;

    @BeforeEach
    void a_school_with_a_published_policy_that_rests_on_guidance() throws IOException {
        Terminal.copy(SMALL, root);
        write(
                "clauses/staff/report.yaml",
                """
                title: Report a concern
                audience: [staff]
                in-force: 2024-09-01
                reason: First issue.
                sources: [new-guidance, {source: old-guidance, historic: true}]
                text: |
                  Concerns go to the {head}.
                """);
        write(
                "clauses/staff/leavers.yaml",
                """
                title: Leavers
                audience: [staff]
                in-force: 2024-09-01
                reason: First issue.
                text: |
                  Accounts close on the last day, as <<source/new-guidance>> says.
                """);
        replace(
                "schools/oak/school.yaml",
                "    next:",
                "    add:\n      - {clause: staff/leavers, after: staff/report}\n    next:");
        Published.quickly(root, "oak").publish("1.0", "2026-08-20", text());
        terminal = new Terminal(root);
    }

    @Test
    void nothing_where_all_still_holds() {
        assertThat(terminal.run("sources", "--today", "2026-11-01"))
                .isEqualTo(
                        new Terminal.Said(
                                0,
                                "no published policy in force on 1 November 2026 rests on law or guidance that has ended\n",
                                ""));
    }

    @Test
    void each_version_in_force_that_rests_on_what_ended_since_with_its_clauses()
            throws IOException {
        guidanceEnds("2026-10-15");

        assertThat(terminal.run("sources", "--today", "2026-10-14").out())
                .startsWith("no published");
        assertThat(terminal.run("sources", "--today", "2026-10-15"))
                .isEqualTo(
                        new Terminal.Said(
                                0,
                                """
                                new-guidance (Passwords in schools 2025) ended on 15 October 2026; in its place there is next-guidance
                                  oak devices, version 1.0: staff/report, staff/leavers
                                """,
                                ""));
    }

    @Test
    void nothing_of_a_version_that_no_longer_holds() throws IOException {
        guidanceEnds("2026-10-15");
        replace(
                "schools/oak/school.yaml",
                "      - {clause: staff/leavers, after: staff/report}\n",
                "      - {clause: staff/passing, after: staff/passwords}\n    omit:\n      - {clause: staff/report, reason: Said elsewhere.}\n");
        write(
                "clauses/staff/passing.yaml",
                """
                title: Passing on
                audience: [staff]
                in-force: 2024-09-01
                reason: First issue.
                text: |
                  Concerns go to the {head}.
                """);
        replace("schools/oak/school.yaml", "2026-09-01", "2026-11-01");
        Published.quickly(root, "oak").publish("2.0", "2026-10-20", text());

        assertThat(terminal.run("sources", "--today", "2026-10-31").out())
                .startsWith("new-guidance");
        assertThat(terminal.run("sources", "--today", "2026-11-01").out())
                .startsWith("no published");
    }

    private Numbered text() {
        Request request =
                new Request(
                        root, Optional.empty(), Optional.empty(), LocalDate.parse("2026-08-20"), 1);
        return new Clausebook(Progress.NONE)
                .prepare(request)
                .schools()
                .get(0)
                .drafts()
                .get(0)
                .text()
                .orElseThrow();
    }

    private void guidanceEnds(String day) throws IOException {
        Files.writeString(
                root.resolve(REGISTER),
                Files.readString(root.resolve(REGISTER)).stripTrailing()
                        + """

                            superseded: {on: @day@, by: next-guidance}
                          next-guidance:
                            title: Passwords in schools 2026
                            kind: guidance
                            in-force: @day@
                        """
                                .replace("@day@", day));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(root.resolve(file), text);
    }

    private void replace(String file, String old, String now) throws IOException {
        String text = Files.readString(root.resolve(file));
        assertThat(text).contains(old);
        write(file, text.replace(old, now));
    }
}
