package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a school says of all its policies together: list, policies at a glance, accessibility. */
final class IndexPagesTest {

    private final Path sites = PublicDemonstration.shared().sites();

    private Document page(String name) {
        return Jsoup.parse(Folders.text(sites.resolve(name)));
    }

    @Test
    void the_list_says_which_version_is_newest_and_leads_to_the_pages_about_all_policies() {
        Document page = page("riverside/index.html");
        assertThat(page.select(".newest").text())
                .isEqualTo(
                        "The newest version applies from 1 September 2027 and was"
                                + " published on 30 June 2027.");
        assertThat(page.select("main .files a").eachAttr("href"))
                .contains("at-a-glance.html", "check.html", "accessibility.html");
        assertThat(page.select(".office").text()).contains("Mill Lane", "01632 960101");
        assertThat(page.select(".office a").attr("href")).startsWith("https://");
        assertThat(page.select(".privacy").text()).contains("set no cookies");
        assertThat(page.select(".apart")).isEmpty();
    }

    @Test
    void the_list_is_a_table_with_a_row_for_each_version_that_a_reader_may_be_after() {
        Document page = page("riverside/index.html");
        assertThat(page.select(".list thead th").eachText())
                .containsExactly(
                        "Policy",
                        "Version and when it applies",
                        "Approved",
                        "Review due",
                        "PDF, forms, what changed");
        assertThat(page.select(".list tbody[data-today] th:contains(Social) a").eachText())
                .containsExactly(
                        "Social Media Policy, Version 1.0", "Social Media Policy, Version 2.0");
        String row = page.select(".list tr:contains(Version 1.0):contains(Social)").text();
        assertThat(row)
                .contains("Full governing body, 1 July 2026", "Forms (")
                .doesNotContain("Text for", "Check code");
        assertThat(page("oakenfield/index.html").select(".list tr:contains(E-safety) a").eachText())
                .isNotEmpty();
    }

    @Test
    void the_privacy_line_leads_to_the_notice_of_a_school_that_has_one() {
        assertThat(page("marsh-lane/index.html").select(".privacy a").eachAttr("href"))
                .containsExactly("https://marsh-lane.example/privacy");
        assertThat(page("lowmoor/index.html").select(".privacy a")).isEmpty();
    }

    @Test
    void every_policy_stands_at_a_glance_with_its_approval_and_what_it_rests_on() {
        Document page = page("riverside/at-a-glance.html");
        assertThat(page.select("tbody tr")).hasSize(4);
        String row = page.select("tbody tr:contains(Social Media):contains(Version 1.0)").text();
        assertThat(row)
                .contains(
                        "Applies from 1 September 2026; replaced on 1 September 2027",
                        "Full governing body 1 July 2026 26/13");
        assertThat(page.select("tbody tr td:last-child").text()).contains("Equality Act 2010");
        assertThat(page.select("main").text()).contains("Reading records are kept in the");
        assertThat(page("oakenfield/at-a-glance.html").select("tr:contains(E-safety)").text())
                .contains("Made before Clausebook", "not recorded");
    }

    @Test
    void the_accessibility_statement_never_claims_that_everything_is_accessible() {
        String said = page("riverside/accessibility.html").select("main").text();
        assertThat(said)
                .contains(
                        "partially compliant",
                        "Equality and Human Rights Commission",
                        "Equality Advisory and Support Service",
                        "documents that were made before the school published its policies here",
                        "This statement was prepared on 15 July 2026.",
                        "not yet with disabled readers")
                .doesNotContain("fully compliant");
        assertThat(page("marsh-lane/accessibility.html").select("main").text())
                .contains("a wide table has to be moved sideways")
                .doesNotContain("as they were received");
    }
}
