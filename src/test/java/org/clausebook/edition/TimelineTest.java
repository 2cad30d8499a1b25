package org.clausebook.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.words.Words;
import org.junit.jupiter.api.Test;

/** What held on a day, and how pages say it. */
final class TimelineTest {

    private final Chain school = new Chain("riverside");

    @Test
    void an_edition_holds_from_its_day_until_the_next_one_comes_into_force() {
        school.edition("1.0", "2026-09-01").edition("2.0", "2027-09-01");

        assertThat(on("2026-08-31")).isEqualTo("nothing");
        assertThat(on("2026-09-01")).isEqualTo("1.0");
        assertThat(on("2027-08-31")).isEqualTo("1.0");
        assertThat(on("2027-09-01")).isEqualTo("2.0");
        assertThat(on("2099-01-01")).isEqualTo("2.0");
    }

    @Test
    void an_edition_that_is_adopted_and_not_yet_in_force_does_not_hold() {
        school.edition("1.0", "2026-09-01").edition("2.0", "2027-09-01", "2027-06-20");

        DayAnswer answer = school.timeline().on(LocalDate.parse("2027-07-15"));

        assertThat(name(answer)).isEqualTo("1.0");
        assertThat(answer.later()).extracting(Timelines::number).containsExactly("2.0");
    }

    @Test
    void of_two_with_the_same_day_the_one_recorded_later_holds() {
        school.edition("1.0", "2026-09-01").edition("1.1", "2026-09-01", "2026-10-01");

        assertThat(on("2026-09-01")).isEqualTo("1.1");
        assertThat(statuses())
                .containsExactly(
                        "Never applied: version 1.1, recorded later, applies from the same day, 1 September 2026.",
                        "Applies from 1 September 2026. Recorded on 1 October 2026, after the day from which it applies.");
    }

    @Test
    void one_recorded_later_and_in_force_earlier_does_not_end_what_came_into_force_after_it() {
        school.edition("1.0", "2026-09-01")
                .edition("2.0", "2027-09-01")
                .edition("2.1", "2027-01-01", "2027-10-01");

        assertThat(on("2026-12-31")).isEqualTo("1.0");
        assertThat(on("2027-01-01")).isEqualTo("2.1");
        assertThat(on("2027-09-01")).isEqualTo("2.0");
    }

    @Test
    void what_held_before_a_withdrawn_edition_does_not_come_back() {
        school.edition("1.0", "2026-09-01")
                .edition("2.0", "2027-09-01")
                .withdraw("2.0", "2027-11-05")
                .edition("3.0", "2028-01-10");

        assertThat(on("2027-11-04")).isEqualTo("2.0");
        assertThat(on("2027-11-05")).isEqualTo("2.0 withdrawn");
        assertThat(on("2028-01-09")).isEqualTo("2.0 withdrawn");
        assertThat(on("2028-01-10")).isEqualTo("3.0");
        assertThat(statuses())
                .containsExactly(
                        "Applies from 1 September 2026; replaced on 1 September 2027 by version 2.0; a later version, 3.0, applies from 10 January 2028.",
                        "Applies from 1 September 2027; withdrawn from 5 November 2027; the next version, 3.0, applies from 10 January 2028.",
                        "Applies from 10 January 2028.");
    }

    @Test
    void an_edition_withdrawn_before_it_came_into_force_never_held_and_the_one_before_goes_on() {
        school.edition("1.0", "2026-09-01")
                .edition("2.0", "2027-09-01")
                .withdraw("2.0", "2027-08-20");

        assertThat(on("2027-08-25")).isEqualTo("1.0");
        assertThat(on("2027-09-01")).isEqualTo("1.0");
        assertThat(statuses())
                .containsExactly(
                        "Applies from 1 September 2026.",
                        "Never applied: withdrawn from 20 August 2027; it would have applied from 1 September 2027.");
    }

    @Test
    void an_edition_withdrawn_after_it_was_replaced_changes_nothing() {
        school.edition("1.0", "2026-09-01")
                .edition("2.0", "2027-09-01")
                .withdraw("1.0", "2027-09-01");

        assertThat(on("2027-08-31")).isEqualTo("1.0");
        assertThat(on("2027-09-01")).isEqualTo("2.0");
    }

    @Test
    void a_document_received_holds_until_the_first_edition_and_does_not_come_back() {
        school.receive("Social Media Policy 2021", "2021-09-01", Optional.empty())
                .edition("1.0", "2026-09-01")
                .withdraw("1.0", "2027-01-01");

        assertThat(on("2021-08-31")).isEqualTo("nothing");
        assertThat(on("2026-08-31")).isEqualTo("Social Media Policy 2021");
        assertThat(on("2026-09-01")).isEqualTo("1.0");
        assertThat(on("2027-01-01")).isEqualTo("1.0 withdrawn");
    }

    @Test
    void a_document_received_holds_until_its_last_day_and_in_a_gap_that_it_was_made_for() {
        school.receive("Social Media Policy 2021", "2021-09-01", Optional.of("2022-07-31"))
                .edition("1.0", "2026-09-01")
                .withdraw("1.0", "2027-01-01")
                .receive("Interim rules", "2027-02-01", Optional.of("2027-03-31"));

        assertThat(on("2022-07-31")).isEqualTo("Social Media Policy 2021");
        assertThat(on("2022-08-01")).isEqualTo("nothing");
        assertThat(on("2027-01-31")).isEqualTo("1.0 withdrawn");
        assertThat(on("2027-02-01")).isEqualTo("Interim rules");
        assertThat(on("2027-04-01")).isEqualTo("1.0 withdrawn");
    }

    @Test
    void an_answer_names_what_was_before_and_what_comes_after() {
        school.receive("Social Media Policy 2021", "2021-09-01", Optional.empty())
                .edition("1.0", "2026-09-01")
                .edition("2.0", "2027-09-01");

        assertThat(before("2026-12-01")).isEqualTo("received-1");
        assertThat(before("2027-12-01")).isEqualTo("1.0");
        assertThat(before("2022-12-01")).isEqualTo("none");
        assertThat(school.timeline().on(LocalDate.parse("2022-12-01")).later())
                .extracting(Timelines::number)
                .containsExactly("1.0", "2.0");
    }

    @Test
    void a_document_of_the_federation_takes_the_place_of_the_schools_own() {
        Chain federation = new Chain("hilltop-and-valley").edition("1.0", "2027-09-01");
        school.edition("1.0", "2026-09-01");
        Timeline both = Timeline.of(List.of(school.history(), federation.history()));

        assertThat(both.on(LocalDate.parse("2027-10-01")).edition().orElseThrow().edition().link())
                .extracting(Link::owner)
                .isEqualTo("hilltop-and-valley");
        assertThat(both.status(both.tenures().get(0).edition(), Words.english()))
                .isEqualTo(
                        "Applies from 1 September 2026; replaced on 1 September 2027 by version 1.0 of the document of hilltop-and-valley.");
    }

    private String on(String day) {
        return name(school.timeline().on(LocalDate.parse(day)));
    }

    private String before(String day) {
        return school.timeline()
                .on(LocalDate.parse(day))
                .before()
                .map(record -> record.link().name())
                .orElse("none");
    }

    private List<String> statuses() {
        Timeline timeline = school.timeline();
        return timeline.tenures().stream()
                .map(tenure -> timeline.status(tenure.edition(), Words.english()))
                .toList();
    }

    private static String name(DayAnswer answer) {
        return Timelines.name(answer);
    }
}
