package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter says what happens without an answer, and promises nothing that silence cannot do. */
final class LettersCommandTest {

    private static final String STAYS = "If we have no answer by 30 November 2026, your own";
    private static final String TAKES = "If we have no answer by 30 November 2026, our wording";
    private static final String LAW = "Where the law requires the change, silence keeps nothing";
    private static final String GONE = "Where the place of your wording is gone, it cannot stay";

    @TempDir private Path root;

    private SmallLibrary library;

    @BeforeEach
    void a_library_with_a_release_and_a_school_with_own_words() throws IOException {
        library = SmallLibrary.in(root);
        library.ownWords("Tell the office at once.");
        library.replace("clauses/staff/report.yaml", " (see <<staff/passwords#lost>>)", "");
        release("2026-07", "2026-07-01");
    }

    @Test
    void words_that_can_stay_do() throws IOException {
        library.secondVersion();

        assertThat(letter()).contains(STAYS).doesNotContain(TAKES, LAW, GONE);
    }

    @Test
    void words_against_the_law_do_not_stay() throws IOException {
        library.secondVersion();
        library.replace("clauses/staff/passwords.yaml", "because: guidance", "because: law");

        assertThat(letter()).contains(LAW).doesNotContain(STAYS, TAKES, GONE);
    }

    @Test
    void words_without_a_place_do_not_stay() throws IOException {
        dropped();

        assertThat(letter()).contains(GONE).doesNotContain(STAYS, TAKES, LAW);
    }

    @Test
    void a_school_that_wants_it_so_gets_our_words_whatever_the_reason() throws IOException {
        dropped();
        library.replace("schools/oak/school.yaml", "policies:", "no-reply: adopt\npolicies:");

        assertThat(letter()).contains(TAKES).doesNotContain(STAYS, LAW, GONE);
    }

    @Test
    void a_school_whose_file_stops_its_text_is_not_asked_to_decide() throws IOException {
        library.replace(
                "schools/elm/school.yaml",
                "    next:",
                """
                    add:
                      - section: leaving
                        title: Leaving
                        last-in: help
                        reason: We need it.
                        body: [{clause: staff/leavers}]
                    next:\
                """);
        library.replace(
                "templates/policies/devices.yaml",
                "      - clause: staff/report\n",
                "      - clause: staff/report\n      - clause: staff/leavers\n");
        release("2026-08", "2026-08-01");

        assertThat(letter("elm"))
                .contains("There is nothing for you to decide", "We shall put that right with you")
                .doesNotContain("until you have decided");
    }

    /** The model policy drops the clause that the school has its own words for. */
    private void dropped() throws IOException {
        library.replace(
                "templates/policies/devices.yaml",
                "      - clause: staff/passwords\n",
                "      - clause: staff/leavers\n");
    }

    private void release(String name, String day) {
        assertThat(library.terminal().run("release", name, "--today", day).code()).isZero();
    }

    private String letter() throws IOException {
        release("2026-08", "2026-08-01");
        String text = letter("oak");
        assertThat(text).contains("One wording of your own");
        return text;
    }

    private String letter(String school) throws IOException {
        Terminal.Said said =
                library.terminal()
                        .run(
                                "letters",
                                school,
                                "--reply-by",
                                "2026-11-30",
                                "--since",
                                "2026-07-15");
        assertThat(said.code()).as(said.err()).isZero();
        Path letter = root.resolve("target/letters").resolve(school).resolve("letter.html");
        return Jsoup.parse(Files.readString(letter)).text();
    }
}
