package org.clausebook.compare.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.clausebook.model.text.Block;
import org.junit.jupiter.api.Test;

/** Paragraphs and items that became several, and several that became one. */
final class DivisionTest {

    private static final String WHOLE =
            "Staff keep their phones out of sight in lessons. They may use them in the staff room at"
                    + " break.";

    @Test
    void a_paragraph_that_became_two_has_its_words_unchanged() {
        assertThat(
                        shown(
                                WHOLE,
                                """
                                Staff keep their phones out of sight in lessons.

                                They may use them in the staff room at break.
                                """))
                .containsExactly(
                        "Staff keep their phones out of sight in lessons.",
                        "<¶>They may use them in the staff room at break.");
    }

    @Test
    void two_that_became_one_likewise() {
        assertThat(
                        shown(
                                """
                                Staff keep their phones out of sight in lessons.

                                They may use them in the staff room at break.
                                """,
                                WHOLE))
                .containsExactly(
                        "Staff keep their phones out of sight in lessons.>¶< They may use them in the"
                                + " staff room at break.");
    }

    @Test
    void words_that_changed_on_the_way_are_marked_as_such() {
        assertThat(
                        shown(
                                WHOLE,
                                """
                                All staff keep their phones out of sight in lessons. This holds for clubs.

                                They may use them in the office at break.
                                """))
                .containsExactly(
                        "[-Staff-]{+All staff+} keep their phones out of sight in lessons.{+ This holds for clubs.+}",
                        "<¶>They may use them in the [-staff room-]{+office+} at break.");
    }

    @Test
    void three_of_one_and_one_of_three() {
        String one =
                "The form is signed by a parent. The office keeps it for a year. Then it is shredded by"
                        + " the clerk.";
        String three =
                """
                The form is signed by a parent.

                The office keeps it for a year.

                Then it is shredded by the clerk.
                """;
        assertThat(shown(one, three))
                .containsExactly(
                        "The form is signed by a parent.",
                        "<¶>The office keeps it for a year.",
                        "<¶>Then it is shredded by the clerk.");
        assertThat(shown(three, one))
                .containsExactly(
                        "The form is signed by a parent.>¶< The office keeps it for a year.>¶< Then it is"
                                + " shredded by the clerk.");
    }

    @Test
    void a_paragraph_that_became_a_list() {
        assertThat(
                        shown(
                                "Each pupil brings a pen with black ink, a ruler of thirty centimetres and a"
                                        + " reading book to each lesson.",
                                """
                                Each pupil brings to each lesson:

                                * a pen with black ink
                                * a ruler of thirty centimetres
                                * a reading book
                                """))
                .containsExactly(
                        "Each pupil brings{+ to each lesson:+}",
                        "* <¶>a pen with black ink[-,-]",
                        "* <¶>a ruler of thirty centimetres",
                        "* <¶>[-and -]a reading book[- to each lesson.-]");
    }

    @Test
    void items_that_were_parted_and_joined() {
        String one = "* Phones stay in the locker. Watches stay in the locker too.\n* Ask first.";
        String two =
                "* Phones stay in the locker.\n* Watches stay in the locker too.\n* Ask first.";
        assertThat(shown(one, two))
                .containsExactly(
                        "* Phones stay in the locker.",
                        "* <¶>Watches stay in the locker too.",
                        "* Ask first.");
        assertThat(shown(two, one))
                .containsExactly(
                        "* Phones stay in the locker.>¶< Watches stay in the locker too.",
                        "* Ask first.");
    }

    @Test
    void a_paragraph_that_is_only_new_is_added() {
        assertThat(shown(WHOLE, WHOLE + "\n\nVisitors hand their cameras to the office first."))
                .containsExactly(WHOLE, "ADDED Visitors hand their cameras to the office first.");
    }

    @Test
    void a_sentence_that_went_to_another_paragraph_was_moved() {
        assertThat(
                        shown(
                                """
                                Pupils ask before the lesson begins. If a place is needed, it is the school office.

                                Exceptions are weighed one by one, and the answer comes in writing.
                                """,
                                """
                                Pupils ask before the lesson begins.

                                Exceptions are weighed one by one, and the answer comes in writing. If a place is needed, it is the school office.
                                """))
                .containsExactly(
                        "Pupils ask before the lesson begins.[- -][<If a place is needed, it is the school office.-]",
                        "Exceptions are weighed one by one, and the answer comes in writing.{+ +}{>If a"
                                + " place is needed, it is the school office.<}");
    }

    @Test
    void a_short_paragraph_to_which_much_was_added_is_still_that_paragraph() {
        assertThat(
                        shown(
                                "The governors review this policy every year.",
                                """
                                The governors review this policy every year, next by 1 July 2027. They look at it sooner where the law changes or an incident shows that a rule does not work.
                                """))
                .hasSize(1)
                .allMatch(
                        line ->
                                line.startsWith(
                                        "The governors review this policy every year{+, next"));
    }

    @Test
    void a_paragraph_that_was_parted_and_moved() {
        assertThat(
                        shown(
                                WHOLE + "\n\nOne.\n\nVisitors sign in at the office each day.",
                                """
                                One.

                                Visitors sign in at the office each day.

                                Staff keep their phones out of sight in lessons.

                                They may use them in the staff room at break.
                                """))
                .containsExactly(
                        "MOVED_AWAY " + WHOLE,
                        "One.",
                        "Visitors sign in at the office each day.",
                        "MOVED_HERE Staff keep their phones out of sight in lessons.",
                        "MOVED_HERE <¶>They may use them in the staff room at break.");
    }

    private static List<String> shown(String before, String now) {
        List<Block> then = Typed.blocks(before);
        List<Block> today = Typed.blocks(now);
        List<Block> marked =
                new BlockDiff(new AtomicInteger()::incrementAndGet).between(then, today);
        assertThat(Spelled.of(Taken.all(marked))).isEqualTo(Spelled.of(today));
        assertThat(Spelled.of(Taken.none(marked))).isEqualTo(Spelled.of(then));
        return Shown.of(marked);
    }
}
