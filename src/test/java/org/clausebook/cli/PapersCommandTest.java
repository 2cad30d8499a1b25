package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.testing.PdfText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a board is given, and what its adviser keeps. */
final class PapersCommandTest {

    private static final String SCHOOL = "schools/oak/school.yaml";
    private static final List<String> FIRST_PAGE =
            List.of(
                    "What you are asked to decide",
                    "Who has the power",
                    "What the law requires, what is advised, what is yours",
                    "Who was consulted",
                    "Equality: for the board to answer",
                    "If you do not adopt it",
                    "Who signs again",
                    "When it applies");

    @TempDir Path root;

    private SmallLibrary library;
    private Terminal terminal;

    @BeforeEach
    void a_text_was_proposed() throws IOException {
        library = SmallLibrary.in(root);
        terminal = library.terminal();
    }

    @Test
    void the_first_page_holds_what_a_board_needs_to_know_and_nothing_else() throws IOException {
        papers();
        List<String> pages = PdfText.pages(pdf("devices-1.0-papers.pdf"));
        assertThat(pages.get(0)).containsSubsequence(FIRST_PAGE).doesNotContain("In short");
        assertThat(pages.get(1)).contains("In short").doesNotContain("When it applies");
        assertThat(pages.get(0)).contains("check code of the proposed text is 349f 23f8 6ba0");
    }

    @Test
    void a_text_of_which_every_clause_changed_still_leaves_the_first_page_one() throws IOException {
        for (int i = 10; i < 60; i++) {
            addClause(i);
        }
        papers();
        List<String> pages = PdfText.pages(pdf("devices-1.0-papers.pdf"));
        assertThat(pages.get(0)).containsSubsequence(FIRST_PAGE).contains("; and 44 more");
        assertThat(pages.get(1)).contains("In short");
    }

    @Test
    void the_board_answers_the_questions_on_equality_itself() throws IOException {
        papers();
        assertThat(page())
                .contains("Could it put anybody at a disadvantage, and whom?</label>")
                .doesNotContain("value=");
    }

    @Test
    void a_note_and_a_contact_stay_with_the_provider() throws IOException {
        library.replace(
                SCHOOL,
                "    next:",
                """
                    overrides:
                      - target: staff/report
                        was: 1
                        append: Any concern counts.
                        reason: Asked for by the board.
                        note: Ms Quillfeather rang about it.
                        agreed: {body: Governing Body, on: 2026-07-08}
                    next:
                """
                        .stripTrailing());
        papers();
        String text = page() + PdfText.of(pdf("devices-1.0-papers.pdf"));
        assertThat(text)
                .contains("Any concern counts", "Asked for by the board")
                .doesNotContain("Quillfeather", "01632 960001");
    }

    @Test
    void warnings_that_were_accepted_are_for_the_adviser_alone() throws IOException {
        library.replace(
                SCHOOL,
                "    next:",
                """
                    accept:
                      - {check: long-sentence, at: staff/report, reason: The words of the diocese., until: 2027-08-31}
                      - {check: long-sentence, at: staff/elsewhere, reason: Of another policy., until: 2027-08-31}
                    next:
                """
                        .stripTrailing());
        papers();
        assertThat(PdfText.of(pdf("devices-1.0-adviser.pdf")))
                .contains("long-sentence: The words of the diocese. Accepted until 31 August 2027.")
                .contains("This is about: staff/report.")
                .doesNotContain("Of another policy");
        assertThat(page()).doesNotContain("words of the diocese");
    }

    @Test
    void a_board_reads_until_when_an_own_wording_was_put_off_and_who_decided_it()
            throws IOException {
        library.ownWords("Tell the office at once.");
        library.secondVersion();
        library.putOff();
        papers();
        String paper = PdfText.of(pdf("devices-1.0-papers.pdf")).replaceAll("\\s+", " ");
        assertThat(paper)
                .contains(
                        "Own wordings that stand though the model text has changed",
                        "It was put off until 1 December 2026: Governing Body, 20 September 2026",
                        "After that day nothing is published until it is decided.");
    }

    @Test
    void a_year_in_which_nothing_changes_has_its_paper_too() throws IOException {
        terminal.run("propose", "oak", "devices");
        terminal.run("publish", "oak", "devices", "--yes");
        assertThat(terminal.run("papers", "oak", "devices").out())
                .contains("nothing is to be decided");
        assertThat(PdfText.of(pdf("devices-1.0-goes-on-papers.pdf")))
                .contains("version 1.0, check code 349f 23f8 6ba0, goes on applying")
                .contains("The board notes that the Devices Policy, version 1.0, goes on applying");
    }

    private void papers() {
        assertThat(terminal.run("propose", "oak", "devices").code()).isZero();
        assertThat(terminal.run("papers", "oak", "devices").code()).isZero();
    }

    private byte[] pdf(String name) throws IOException {
        return Files.readAllBytes(root.resolve("target/papers/oak").resolve(name));
    }

    private String page() throws IOException {
        return Files.readString(root.resolve("target/papers/oak/devices-1.0-papers.html"));
    }

    private void addClause(int number) throws IOException {
        String id = "staff/rule-" + number;
        Files.writeString(
                root.resolve("clauses/" + id + ".yaml"),
                """
                title: A rule with the number %s in its rather long name
                audience: [staff]
                obligation: recommended
                in-force: 2023-09-01
                reason: First issue.
                text: Things are done in the way that suits the thing.
                """
                        .formatted(number));
        library.replace(
                "templates/policies/devices.yaml",
                "staff/report",
                id + "\n      - clause: staff/report");
    }
}
