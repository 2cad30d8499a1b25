package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clausebook.edition.Published;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A school whose version in force from September 2025 promises a review on 1 July 2026. */
final class OverdueReviewTest {

    private static final Path SMALL = Path.of("src/test/resources/spec/base");
    private static final String PREPARED = "    next: {in-force: 2026-09-01}\n";

    @TempDir Path root;

    private Terminal terminal;
    private Path school;

    @BeforeEach
    void a_school_that_prepares_nothing() throws IOException {
        Terminal.copy(SMALL, root);
        // the version that is published has texts of its own under these names
        Files.delete(root.resolve("clauses/staff/passwords.yaml"));
        Files.delete(root.resolve("clauses/staff/report.yaml"));
        Files.writeString(
                root.resolve("templates/policies/devices.yaml"),
                "title: Devices Policy\nbody:\n  - clause: staff/leavers\n");
        Published.quickly(root, "oak").edition("1.0", "2025-09-01", "2025-08-20");
        terminal = new Terminal(root);
        school = root.resolve("schools/oak/school.yaml");
        Files.writeString(
                school, Files.readString(school).replace(PREPARED, "    readers: public\n"));
    }

    @Test
    void a_review_whose_day_has_passed_is_a_warning() {
        Terminal.Said said = terminal.run("check", "--strict");

        assertThat(said.err())
                .isEqualTo(
                        """
                        Oak Primary School:
                        schools/oak/school.yaml:7:3: warning: the review that version 1.0 promises was due on 1 July 2026, and no version is in preparation [review-overdue]
                              devices:
                              ^^^^^^^
                          hint: prepare the next version: write its reason under next
                        0 errors, 1 warning
                        """);
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void on_the_day_itself_there_is_still_time() {
        assertThat(terminal.run("check", "--strict", "--today", "2026-07-01").code()).isZero();
    }

    @Test
    void a_version_in_preparation_is_the_review() throws IOException {
        Files.writeString(school, Files.readString(school) + PREPARED);

        assertThat(terminal.run("check", "--strict").code()).isZero();
    }

    @Test
    void a_version_that_is_published_and_still_to_come_is_not_the_one_in_force()
            throws IOException {
        Published.quickly(root, "oak").edition("2.0", "2026-11-01", "2026-10-01");

        assertThat(terminal.run("check").err()).contains("version 1.0 promises");
        assertThat(terminal.run("check", "--strict", "--today", "2026-11-01").code()).isZero();
    }

    @Test
    void a_version_that_was_withdrawn_promises_nothing() {
        terminal.answering(
                "yes\n",
                "withdraw",
                "oak",
                "devices",
                "1.0",
                "--reason",
                "Not ours any more.",
                "--by",
                "Governing Body",
                "--from",
                "2026-09-30");

        assertThat(terminal.run("check", "--strict").code()).isZero();
    }

    @Test
    void a_delay_is_accepted_for_a_time() throws IOException {
        Files.writeString(
                school,
                Files.readString(school)
                        + """
                            accept:
                              - check: review-overdue
                                at: policy/devices
                                reason: The governors meet in November.
                                until: 2026-11-30
                        """);

        assertThat(terminal.run("check", "--strict").code()).isZero();
        assertThat(terminal.run("check", "--strict", "--today", "2026-12-01").code()).isEqualTo(1);
    }
}
