package org.clausebook.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausebook.model.source.ControlStyle;
import org.clausebook.model.source.Numbering;
import org.clausebook.model.source.Start;
import org.clausebook.words.Words;
import org.junit.jupiter.api.Test;

class PolicyComposerTest {

    private static final PolicyComposer COMPOSER = new PolicyComposer(Words.english());

    private static Document compose(Samples sample) {
        return COMPOSER.compose(sample.numbered(), Samples.IMPRINT);
    }

    private static List<String> lines(Samples sample) {
        return DocumentText.of(compose(sample)).lines().toList();
    }

    @Test
    void a_cover_that_nobody_laid_out_has_name_motto_title_and_date() {
        assertThat(lines(Samples.plain()))
                .startsWith(
                        "Riverside Primary School",
                        "Steady as the river",
                        "Phones and Messages Policy",
                        "Applies from 1 September 2026",
                        "About this document");
    }

    @Test
    void several_schools_stand_on_the_cover_in_order() {
        assertThat(lines(Samples.plain().federation()))
                .startsWith(
                        "Riverside Primary School",
                        "Steady as the river",
                        "Valley Primary School",
                        "Rooted and growing",
                        "Phones and Messages Policy");
        assertThat(compose(Samples.plain().federation()).school())
                .isEqualTo("Riverside Primary School and Valley Primary School");
    }

    @Test
    void every_line_of_a_cover_is_composed_and_an_unknown_fact_is_left_out() {
        assertThat(lines(Samples.plain().everyCoverLine()))
                .startsWith(
                        "Riverside Primary School",
                        "Steady as the river",
                        "Part of the Fernhill family",
                        "Many small lamps light a hall.",
                        "School song, line 3",
                        "Phones and Messages Policy",
                        "Mill Lane, Fernhill, FH1 2AB",
                        "Telephone 01632 960101",
                        "riverside.example",
                        "Version 4.0",
                        "Applies from 1 September 2026",
                        "About this document");
    }

    @Test
    void a_received_document_gets_no_label_on_its_cover_and_nothing_at_its_end() {
        assertThat(lines(Samples.plain().everyCoverLine().asReceived()))
                .contains("01632 960101", "4.0", "1 September 2026")
                .doesNotContain("Related policies", "Law and guidance")
                .endsWith(
                        "Speak to the designated safeguarding lead. Social Media Policy says more.");
    }

    @Test
    void a_document_starts_with_cover_title_or_text() {
        assertThat(lines(Samples.plain().start(Start.TITLE)))
                .startsWith("Phones and Messages Policy", "About this document");
        assertThat(lines(Samples.plain().start(Start.TEXT))).startsWith("About this document");
    }

    @Test
    void control_is_a_table_lines_or_absent() {
        assertThat(lines(Samples.plain().start(Start.TEXT)))
                .startsWith("About this document", "Version 4.0");
        assertThat(lines(Samples.plain().start(Start.TEXT).control(ControlStyle.LINES)))
                .startsWith("About this document", "Version: 4.0");
        assertThat(lines(Samples.plain().start(Start.TEXT).control(ControlStyle.NONE)))
                .startsWith("Equality");
    }

    @Test
    void contents_follow_the_opening_and_list_parts_sections_and_what_stands_at_the_end() {
        assertThat(lines(Samples.plain().start(Start.TEXT).control(ControlStyle.NONE)))
                .containsSubsequence(
                        "Equality",
                        "Everyone is welcome. Ask the school office for this document in another"
                                + " format.",
                        "Contents",
                        "1 What our words mean",
                        "2 Accounts and passwords",
                        "2.3 Reporting",
                        "For staff",
                        "3 Devices",
                        "Where to get help",
                        "Related policies",
                        "Law and guidance",
                        "The governing body issues this policy after talking with staff and"
                                + " families.");
    }

    @Test
    void each_numbering_prints_its_sections_its_own_way() {
        assertThat(lines(Samples.plain())).contains("2 Accounts and passwords", "2.3 Reporting");
        assertThat(lines(Samples.plain().numbering(Numbering.SECTIONS)))
                .contains("2. Accounts and passwords", "2.3 Reporting");
        assertThat(lines(Samples.plain().numbering(Numbering.HUNDREDS)))
                .contains("Accounts and passwords", "Reporting");
        assertThat(lines(Samples.plain().numbering(Numbering.NONE)))
                .contains("Accounts and passwords", "Reporting")
                .anyMatch(line -> line.startsWith("Every adult keeps"));
    }

    @Test
    void paragraphs_items_and_meanings_come_in_reading_order() {
        assertThat(lines(Samples.plain()))
                .containsSubsequence(
                        "device",
                        "anything that can send or show a message: a phone, a watch, a tablet.",
                        "2.2 A password that may be known to others is reported the same day (see"
                                + " paragraph 2.3.1). What is reported:",
                        "which account it is; never the password;",
                        "when it was last used:",
                        "at school, or",
                        "at home.",
                        "* A code sent to a phone counts as a password.",
                        "(a) does not pass it on;",
                        "not even to a colleague;",
                        "(b) tells the headteacher;",
                        "Who\tWhere\tWhen",
                        "Smart watch",
                        "counts as a phone.");
    }

    @Test
    void the_end_names_related_policies_and_says_what_is_not_confirmed() {
        assertThat(lines(Samples.plain()))
                .endsWith(
                        "Related policies",
                        "Behaviour policy",
                        "Social Media Policy",
                        "Complaints",
                        "Law and guidance",
                        "Devices in schools 2025, in force from 1 September 2025",
                        "Records Act 1999, in force from 1 September 2025, not yet confirmed");
    }

    @Test
    void headings_stand_one_level_deeper_in_a_part() {
        Document document = compose(Samples.plain());
        Piece.Part part =
                document.pieces().stream()
                        .filter(Piece.Part.class::isInstance)
                        .map(Piece.Part.class::cast)
                        .findFirst()
                        .orElseThrow();
        Piece.Section inside = (Piece.Section) part.body().get(0);

        assertThat(inside.level()).isEqualTo(3);
        assertThat(inside.depth()).isEqualTo(1);
    }

    @Test
    void head_and_foot_of_pages_name_school_title_edition_and_date() {
        Document.Running running = compose(Samples.plain()).running();

        assertThat(running.head())
                .isEqualTo("Riverside Primary School | Phones and Messages Policy");
        assertThat(running.foot()).isEqualTo("Version 4.0 | Applies from 1 September 2026");
        assertThat(COMPOSER.compose(Samples.plain().numbered(), Imprint.DRAFT).running().foot())
                .isEqualTo("Draft | Version 4.0 | Applies from 1 September 2026");
    }
}
