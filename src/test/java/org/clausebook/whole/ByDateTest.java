package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.clausebook.testing.Browser;
import org.clausebook.testing.View;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * One build, read on the last day of one edition and the first of the next: a page knows no day of
 * its own.
 */
final class ByDateTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 9, 1);

    private final Path page =
            PublicDemonstration.shared().sites().resolve("riverside/social-media/index.html");

    @Test
    void on_its_last_day_the_older_edition_stands_first() {
        Document seen = on(FIRST_DAY.minusDays(1), View.LIGHT);

        assertThat(shown(seen)).containsExactly("Version 1.0", "Version 2.0");
        assertThat(seen.select(".edition:first-child .now").text()).isEqualTo("Applies today");
        assertThat(seen.select(".now")).hasSize(1);
    }

    @Test
    void a_day_later_the_newer_one_does() {
        Document seen = on(FIRST_DAY, View.LIGHT);

        assertThat(shown(seen)).containsExactly("Version 2.0", "Version 1.0");
        assertThat(seen.select(".edition:first-child .now").text()).isEqualTo("Applies today");
    }

    @Test
    void without_scripts_both_stand_there_with_their_dates() {
        Document seen = on(FIRST_DAY, View.UNSCRIPTED);

        assertThat(shown(seen)).containsExactly("Version 1.0", "Version 2.0");
        assertThat(seen.select(".now")).isEmpty();
        assertThat(seen.select(".edition .status").eachText())
                .containsExactly(
                        "Applies from 1 September 2026; replaced on 1 September 2027 by version 2.0.",
                        "Applies from 1 September 2027.");
    }

    @Test
    void the_list_of_policies_does_the_same() {
        Path list = PublicDemonstration.shared().sites().resolve("riverside/index.html");
        String row = "tbody[data-today]:has(th:contains(Social)) tr:first-child";

        Document before = on(list, FIRST_DAY.minusDays(1), View.LIGHT);
        assertThat(before.select(row + " strong").eachText()).containsExactly("Version 1.0");
        assertThat(before.select(row + " .now").eachText()).containsExactly("Applies today");
        Document after = on(list, FIRST_DAY, View.LIGHT);
        assertThat(after.select(row + " strong").eachText()).containsExactly("Version 2.0");
        assertThat(after.select(".now")).hasSameSizeAs(after.select("tbody[data-today]"));
        Document plain = on(list, FIRST_DAY, View.UNSCRIPTED);
        assertThat(plain.select(row + " strong").eachText()).containsExactly("Version 1.0");
        assertThat(plain.select(".now")).isEmpty();
    }

    private Document on(LocalDate day, View view) {
        return on(page, day, view);
    }

    private static Document on(Path page, LocalDate day, View view) {
        Browser browser = Browser.shared();
        browser.openOn(day, page.toUri().toString(), view);
        return Jsoup.parse(browser.page());
    }

    private static List<String> shown(Document seen) {
        return seen.select(".both .edition a").eachText();
    }
}
