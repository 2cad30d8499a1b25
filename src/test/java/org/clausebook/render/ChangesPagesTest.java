package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.compare.redline.SmallWorkspace;
import org.clausebook.compose.Around;
import org.clausebook.compose.ChangesComposer;
import org.clausebook.compose.Compared;
import org.clausebook.compose.Document;
import org.clausebook.model.policy.Numbered;
import org.clausebook.render.html.PageFrame;
import org.clausebook.render.html.PageRenderer;
import org.clausebook.render.pdf.PrintRenderer;
import org.clausebook.words.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A comparison as page and print: paragraphs parted and joined, text moved and edited, cells,
 * nested lists, links and emphasis.
 */
final class ChangesPagesTest {

    private static final Words WORDS = Words.english();
    private static final Templates TEMPLATES = Templates.packed();

    private static Document document;
    private static String page;

    @BeforeAll
    static void two_states(@TempDir Path root) throws IOException {
        SmallWorkspace files = new SmallWorkspace(root);
        for (int i = TEXTS.size() - 1; i >= 0; i--) {
            follow(files, "report", TEXTS.get(i).get(0));
        }
        follow(files, "report", "second");
        follow(files, "report", "first");
        follow(files, "report", "whole");
        files.clause("whole", "On all", "", WHOLE + "\n[#watch]\n" + PART)
                .clause("first", "On the first", "", "The first of two is kept.\n")
                .clause("second", "On the second", "", "The second of two is kept.\n");
        Numbered before = state(files, 0);
        Numbered now = state(files, 1);
        document =
                new ChangesComposer(WORDS)
                        .compose(Compared.of("version 1.0", before, "version 2.0", now), false);
        page =
                new PageRenderer(TEMPLATES, WORDS)
                        .policy(
                                document,
                                new PageFrame(
                                        "theme",
                                        "Oak Primary School",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of(),
                                        Map.of(),
                                        Map.of(),
                                        Around.NOTHING,
                                        Map.of()));
    }

    private static final String WHOLE = "A watch that only tells the time may be worn.\n";
    private static final String PART = "A watch that can send messages counts as a phone.\n";

    /** Each clause with its text then and now. */
    private static final List<List<String>> TEXTS =
            List.of(
                    List.of(
                            "parted",
                            "A device is kept in the safe. It goes back at the end of the day, and a parent is told.",
                            "A device is kept in the safe.\n\n[#back]\nIt goes back at the end of the day, and a parent is told."),
                    List.of(
                            "joined",
                            "Visitors keep phones out of sight.\n\n[#ask]\nThey ask before they take a picture of a display.",
                            "Visitors keep phones out of sight. They ask before they take a picture of a display."),
                    List.of(
                            "table",
                            "|===\n|What |Who |When\n|A lost phone |The office |The same day\n|A broken lock |The caretaker |Within a week\n|===",
                            "|===\n|What |Who |When\n|A lost phone |The school office |The same day\n|A stolen phone |The police |At once\n|===\n"),
                    List.of(
                            "lists",
                            "Before a trip:\n\n[#steps]\n* the leader has a phone\n** it is charged\n** its number is known at the office\n* the list of names is printed\n* parents know when the coach is back",
                            "Before a trip:\n\n[#steps]\n* parents know when the coach is back\n* the leader has a phone of the school\n** it is charged\n** a spare battery is packed\n* the list of names is printed"),
                    List.of(
                            "links",
                            "Staff read *all* of the guidance on https://a.example[the first page] each _autumn_.",
                            "Staff read all of the guidance on https://b.example[the first page] each *autumn*."));

    /** Puts a clause behind another one. */
    private static void follow(SmallWorkspace files, String first, String second)
            throws IOException {
        String line = "      - clause: staff/";
        files.change(SmallWorkspace.OUTLINE, line + first, line + first + "\n" + line + second);
    }

    private static Numbered state(SmallWorkspace files, int which) throws IOException {
        for (List<String> text : TEXTS) {
            files.clause(text.get(0), "On " + text.get(0), "", text.get(1 + which));
        }
        if (which == 1) {
            files.change(SmallWorkspace.OUTLINE, "      - clause: staff/links", "");
            follow(files, "passwords", "links");
            files.clause("whole", "On all", "", WHOLE)
                    .clause("part", "On a part", "formerly: [staff/whole#watch]\n", PART)
                    .without("first")
                    .without("second")
                    .clause(
                            "both",
                            "On both",
                            "formerly: [staff/first, staff/second]\n",
                            "The first of two is kept.\n\n[#second]\nThe second of two is kept.\n");
            files.change(SmallWorkspace.OUTLINE, "staff/first", "staff/both");
            files.change(SmallWorkspace.OUTLINE, "staff/second", "staff/part");
        }
        return files.policy();
    }

    @Test
    void the_page_looks_as_it_was_last_approved() {
        Golden.matches("page-changes.html", page);
    }

    @Test
    void the_print_looks_as_it_was_last_approved() {
        Golden.matches(
                "print-changes.xhtml",
                new PrintRenderer(TEMPLATES, WORDS).policy(document, Around.NOTHING));
    }

    @Test
    void ids_stand_once_and_every_link_inside_the_page_hits_one() {
        org.jsoup.nodes.Document html = Jsoup.parse(page);
        List<String> ids = html.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(html.select("a[href^=#]").eachAttr("href"))
                .hasSizeGreaterThan(20)
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    }

    @Test
    void what_is_marked_is_said_in_words_and_by_signs() {
        org.jsoup.nodes.Document html = Jsoup.parse(page);
        assertThat(html.select("ins, del")).hasSizeGreaterThan(10);
        assertThat(html.select(".seam > .sign").eachText()).contains("[new paragraph]", "[joined]");
        for (Element marked : html.select("ins, del")) {
            assertThat(marked.select("> .sign").text())
                    .isIn("+", "\u2013", "[moved here]", "[moved from here]");
            assertThat(marked.select("> .unseen").eachText()).hasSize(2);
        }
        for (Element marked : html.select(".marked")) {
            assertThat(marked.child(0).text())
                    .matches("(Added|Removed|Moved here|Moved from here|.* paragraph.*):?.*");
        }
    }

    @Test
    void clauses_that_were_split_and_joined_say_from_which() {
        assertThat(Jsoup.parse(page).select("h3").eachText())
                .anyMatch(heading -> heading.contains("On both: joined from"))
                .anyMatch(heading -> heading.contains("On a part: split from"))
                .anyMatch(heading -> heading.contains("a part of it went to"));
    }

    @Test
    void from_each_change_links_lead_to_the_next_to_its_reasons_and_to_the_whole_text() {
        org.jsoup.nodes.Document html = Jsoup.parse(page);
        int changes = html.select("[id^=change-]").size();
        assertThat(changes).isGreaterThan(4);
        for (int i = 1; i <= changes; i++) {
            String steps = html.select("#change-" + i + " .steps").first().html();
            assertThat(steps).contains("#whole-" + i, "#reason-");
            assertThat(steps.contains("#change-" + (i + 1))).isEqualTo(i < changes);
            assertThat(html.select("#whole-" + i + " a[href=#change-" + i + "]")).hasSize(1);
        }
    }
}
