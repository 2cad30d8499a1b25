package org.clausebook.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.testing.Axe;
import org.clausebook.testing.Browser;
import org.clausebook.testing.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads a draft asks where a paragraph comes from, and finds the way back. */
final class OriginPageTest {

    private static final String WHY = "/riverside/devices/why/";
    private static final String SHOWN =
            "return document.querySelectorAll('main .preview-from').length";
    private static final String ASK = "document.getElementById('preview-origins-switch').click();";
    private static final String TOO_WIDE =
            "return document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth;";

    /**
     * Whether the link that a reader has just come to is the one to where the clause comes from.
     */
    private static final String FOCUSED =
            "return document.activeElement.id === 'from:staff.report_1';";

    @TempDir private Path folder;
    private Writing writing;

    @BeforeEach
    void begin() throws IOException {
        writing = Writing.in(folder);
    }

    @AfterEach
    void end() {
        writing.close();
    }

    @Test
    void the_page_names_layer_clause_setting_file_and_line_of_each_piece() throws Exception {
        assertThat(writing.page(WHY))
                .contains("<dt>Staff report what worries them to the </dt>")
                .contains(
                        "provider: clause staff/report, version 1 (clauses/staff/report.yaml:7:3)")
                .contains("provider: setting head (clauses/library.yaml:")
                .contains(
                        "asked for by clause staff/report, version 1 (clauses/staff/report.yaml:7:41)")
                .contains("riverside: clause riverside/parish, version 1")
                .contains("<a href=\"../#staff.report_1\">")
                .doesNotContain("since version");
    }

    @Test
    void a_saved_file_shows_on_the_page_and_a_mistake_stands_above_it() throws Exception {
        String before = writing.page(WHY);
        writing.page(Writing.PAGE);
        writing.replace(Writing.CLAUSE, "text: |", "# a line more\ntext: |");
        String after = writing.next(WHY, before);
        assertThat(after).contains("clauses/staff/report.yaml:8:3");
        writing.replace(Writing.CLAUSE, "{head}", "{haed}");
        assertThat(writing.next(WHY, after))
                .contains("below is the page as it was before", "clauses/staff/report.yaml:8:3");
        assertThat(writing.until(Writing.PAGE, "preview-loud")).contains("preview-why\"");
    }

    @Test
    void what_somebody_typed_stays_text() throws Exception {
        writing.replace(
                Writing.SCHOOL,
                "name: Riverside Primary School",
                "name: Riverside <script>alert('1')</script> & \"School\"");
        writing.save(
                Writing.OWN,
                """
                title: Parish
                audience: [staff]
                in-force: 2026-09-01
                reason: Asked for.
                text: |
                  Helpers of {school-name} sign in.
                """);
        String page = writing.until(WHY, "sign in.");
        assertThat(page)
                .contains(
                        "<dt>Riverside &lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;School&quot;</dt>")
                .doesNotContain("<script>alert");
        assertThat(writing.page(Writing.PAGE)).doesNotContain("<script>alert");
    }

    @Test
    void only_a_policys_own_page_leads_to_where_its_words_come_from() throws Exception {
        assertThat(writing.page(Writing.PAGE)).contains("<a href=\"why/\">");
        for (String path : List.of("/", "/riverside/", WHY, "/nobody/")) {
            assertThat(writing.page(path)).doesNotContain("preview-why\"");
        }
        assertThat(writing.get("/riverside/devices/why").headers().firstValue("Location"))
                .contains(WHY);
        assertThat(writing.get("/riverside/nothing/why/").statusCode()).isEqualTo(404);
    }

    @Test
    void links_are_put_beside_each_paragraph_when_asked_for_and_stay_after_a_save()
            throws Exception {
        Browser browser = Browser.shared();
        browser.open(writing.at(Writing.PAGE), View.NARROW);
        assertThat(browser.run(SHOWN)).isEqualTo(0L);
        browser.run(ASK);
        long links = (Long) browser.run(SHOWN);
        assertThat(links).isGreaterThan(4);
        assertThat(browser.run("return document.getElementById('from:staff.report_1').textContent"))
                .asString()
                .matches("Where (paragraph [0-9.]+|the paragraph .*) comes from: provider");
        assertThat((Boolean) browser.run(TOO_WIDE)).isFalse();

        browser.run("document.getElementById('from:staff.report_1').focus();");
        writing.replace(Writing.CLAUSE, "what worries them", "any worry");
        browser.await("return document.body.textContent.includes('any worry');");
        browser.await("return document.readyState === 'complete';");
        assertThat(browser.run(SHOWN)).isEqualTo(links);
        browser.await(FOCUSED);

        browser.press("Enter", 13);
        browser.await("return location.pathname === '" + WHY + "';");
        assertThat(browser.run("return document.querySelector(':target').id"))
                .isEqualTo("staff.report_1");
        browser.run("document.querySelector(':target a').click();");
        browser.await("return location.pathname === '" + Writing.PAGE + "';");
        assertThat(browser.run("return document.querySelector(':target').id"))
                .isEqualTo("staff.report_1");
        browser.run(ASK);
        assertThat(browser.run(SHOWN)).isEqualTo(0L);
        browser.run("sessionStorage.clear();");
        browser.open("about:blank", View.LIGHT);
    }

    @Test
    void everyone_can_read_the_page_and_reach_the_links() throws Exception {
        Browser browser = Browser.shared();
        List<String> faults = new ArrayList<>();
        for (View view : View.values()) {
            browser.open(writing.at(WHY), view);
            look(browser, view + ", " + WHY, faults);
            browser.open(writing.at(Writing.PAGE), view);
            if (view != View.UNSCRIPTED) {
                browser.run(ASK);
                boolean seen =
                        (Boolean)
                                browser.run(
                                        "return document.querySelector('main .preview-from').offsetParent !== null");
                assertThat(seen).as(view.toString()).isEqualTo(view != View.PRINTED);
            }
            look(browser, view + ", " + Writing.PAGE, faults);
            browser.run("sessionStorage.clear();");
        }
        browser.open("about:blank", View.LIGHT);
        assertThat(faults).isEmpty();
    }

    private static void look(Browser browser, String place, List<String> faults) {
        Axe.Findings found = Axe.look(browser);
        assertThat(found.checks()).isPositive();
        found.violations().forEach(line -> faults.add(place + ": " + line));
        if (Boolean.TRUE.equals(browser.run(TOO_WIDE))) {
            faults.add(place + ": the page scrolls sideways");
        }
    }
}
