package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A school's pages say where words come from when the school wants it, and else not at all. */
final class ShownOriginsTest {

    private static final String WANTS = "marsh-lane";
    private static final List<String> TELLING =
            List.of("origins.html", "Where the words come from", "Model text:", "Filled in by");

    private final Path sites = PublicDemonstration.shared().sites();

    @Test
    void no_page_of_another_school_tells_where_a_word_comes_from() {
        List<Path> pages =
                Folders.ending(sites, ".html").stream()
                        .filter(page -> !sites.relativize(page).startsWith(WANTS))
                        .toList();
        assertThat(pages).hasSizeGreaterThan(100);
        assertThat(pages).noneMatch(page -> page.endsWith("origins.html"));
        for (Path page : pages) {
            assertThat(Folders.text(page)).as(page.toString()).doesNotContain(TELLING);
        }
        assertThat(Folders.text(sites.resolve("riverside/manifest.json")))
                .doesNotContain("origins.html");
    }

    @Test
    void the_page_lies_beside_each_version_that_is_shown_and_its_policy_leads_there() {
        List<Path> pages =
                Folders.ending(sites, ".html").stream()
                        .filter(page -> page.endsWith("origins.html"))
                        .toList();
        assertThat(pages).hasSizeGreaterThanOrEqualTo(2);
        for (Path page : pages) {
            Document read = Jsoup.parse(Folders.text(page));
            assertThat(read.select("main h1").text()).startsWith("Where the words come from: ");
            assertThat(read.select("main a[href=index.html]")).hasSize(1);
            assertThat(read.select("main blockquote + ul > li")).isNotEmpty();
            assertThat(read.select("main blockquote"))
                    .hasSameSizeAs(read.select("main blockquote + ul"));
            Document policy = Jsoup.parse(Folders.text(page.resolveSibling("index.html")));
            assertThat(policy.select("a[href=origins.html]").text())
                    .isEqualTo("Where the words come from");
        }
        Document first = Jsoup.parse(Folders.text(sites.resolve(WANTS + "/prevent/index.html")));
        assertThat(first.select("a[href$=/origins.html]")).hasSize(1);
    }
}
