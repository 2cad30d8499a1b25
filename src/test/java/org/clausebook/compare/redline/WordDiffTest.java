package org.clausebook.compare.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.Style;
import org.junit.jupiter.api.Test;

/** What people read when words change: {@code [-removed-]} and {@code {+added+}}. */
final class WordDiffTest {

    private static final Origin NOBODY = new Origin.Made("test", Optional.empty());

    @Test
    void a_word_for_a_word() {
        assertThat(said("The phone is kept in a locker.", "The phone is kept in a pouch."))
                .isEqualTo("The phone is kept in a [-locker-]{+pouch+}.");
    }

    @Test
    void what_is_the_same_stays_unmarked() {
        assertThat(said("Staff tell the head.", "Staff tell the head."))
                .isEqualTo("Staff tell the head.");
    }

    @Test
    void a_new_sentence_is_marked_as_that_sentence() {
        assertThat(
                        said(
                                "Staff tell the head. The head makes a note.",
                                "Staff tell the head. Staff tell the chair. The head makes a note."))
                .isEqualTo("Staff tell the head. {+Staff tell the chair. +}The head makes a note.");
    }

    @Test
    void a_sentence_at_the_end() {
        assertThat(said("Staff tell the head.", "Staff tell the head. Nobody waits."))
                .isEqualTo("Staff tell the head.{+ Nobody waits.+}");
    }

    @Test
    void a_phrase_is_replaced_as_a_phrase_and_not_in_bits() {
        assertThat(
                        said(
                                "Phones are handed in at the office before lessons begin.",
                                "Phones stay in a sealed pouch before lessons begin."))
                .isEqualTo(
                        "Phones [-are handed in at the office-]{+stay in a sealed pouch+} before lessons begin.");
    }

    @Test
    void three_words_that_stay_are_never_shown_twice() {
        assertThat(
                        said(
                                "Pupils give phones to the class teacher each morning.",
                                "Students hand phones to the class teacher every day."))
                .isEqualTo(
                        "[-Pupils give-]{+Students hand+} phones to the class teacher [-each morning-]{+every day+}.");
    }

    @Test
    void times_amounts_and_possessives_are_one_word() {
        assertThat(said("At 8.00am the head's door opens.", "At 8.30am the heads' door opens."))
                .isEqualTo("At [-8.00am the head's-]{+8.30am the heads'+} door opens.");
    }

    @Test
    void an_item_of_a_list_that_goes_leaves_no_mark_on_its_neighbours() {
        assertThat(said("Text, pictures, films and sound.", "Text, films and sound."))
                .isEqualTo("Text, [-pictures, -]films and sound.");
    }

    @Test
    void another_number_of_a_reference_is_no_change() {
        assertThat(marked(List.of(text("See "), ref("4.1")), List.of(text("See "), ref("6.2"))))
                .isEqualTo("See 6.2");
    }

    @Test
    void another_target_of_a_reference_is_a_change() {
        Run other = new Run.Ref(Address.parse("staff/other"), List.of(text("4.1")), NOBODY);
        assertThat(marked(List.of(text("See "), ref("4.1")), List.of(text("See "), other)))
                .isEqualTo("See [-4.1-]{+4.1+}");
    }

    @Test
    void bold_and_links_come_back_around_the_words_they_stood_around() {
        List<Run> before =
                List.of(
                        text("Never "),
                        new Run.Styled(Style.STRONG, List.of(text("share a password"))),
                        text("."));
        List<Run> now =
                List.of(
                        text("Never "),
                        new Run.Styled(Style.STRONG, List.of(text("share any password"))),
                        text("."));
        List<Run> marked = WordDiff.marked(before, now, new AtomicInteger()::incrementAndGet);
        assertThat(marked)
                .containsExactly(
                        text("Never "),
                        new Run.Styled(Style.STRONG, List.of(text("share "))),
                        new Run.Marked(
                                Mark.REMOVED,
                                1,
                                List.of(new Run.Styled(Style.STRONG, List.of(text("a"))))),
                        new Run.Marked(
                                Mark.ADDED,
                                1,
                                List.of(new Run.Styled(Style.STRONG, List.of(text("any"))))),
                        new Run.Styled(Style.STRONG, List.of(text(" password"))),
                        text("."));
    }

    private static String said(String before, String now) {
        return marked(List.of(text(before)), List.of(text(now)));
    }

    private static String marked(List<Run> before, List<Run> now) {
        return WordDiff.marked(before, now, new AtomicInteger()::incrementAndGet).stream()
                .map(WordDiffTest::shown)
                .collect(Collectors.joining());
    }

    private static String shown(Run run) {
        if (run instanceof Run.Marked marked) {
            String words = PlainText.of(marked.runs());
            return marked.mark() == Mark.REMOVED ? "[-" + words + "-]" : "{+" + words + "+}";
        }
        return PlainText.of(List.of(run));
    }

    private static Run.Text text(String words) {
        return new Run.Text(words, NOBODY);
    }

    private static Run ref(String number) {
        return new Run.Ref(Address.parse("staff/report"), List.of(text(number)), NOBODY);
    }
}
