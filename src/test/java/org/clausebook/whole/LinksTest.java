package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page stands on its own: its links lead somewhere, and it asks nobody for anything. */
final class LinksTest {

    private static final Pattern CHECKS =
            Pattern.compile(
                    "(check|READ-ME-FIRST)\\.html: <script src=\"theme/"
                            + "|([^/]+/)?index\\.html: <script src=\"(\\.\\./)?theme/today\\.js\"");

    private final List<Site> sites =
            Stream.of(Demonstration.shared().drafts(), PublicDemonstration.shared().sites())
                    .flatMap(folder -> sites(folder).stream())
                    .toList();

    @Test
    void every_relative_link_and_anchor_leads_to_something_in_the_same_folder() {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Site site : sites) {
            for (Site.Link link : site.links()) {
                links++;
                site.fault(link).ifPresent(broken::add);
            }
        }
        System.out.printf(
                "Links: %d pages on %d sites, %,d relative links and anchors, %d of them broken%n",
                sites.stream().mapToInt(site -> site.pages().size()).sum(),
                sites.size(),
                links,
                broken.size());
        assertThat(links).isGreaterThan(1000);
        assertThat(broken).isEmpty();
    }

    @Test
    void every_page_and_pdf_can_be_reached_from_the_schools_first_page() {
        for (Site site : sites) {
            assertThat(site.unreached()).as(site.folder().getFileName().toString()).isEmpty();
        }
    }

    @Test
    void nothing_asks_another_host_for_anything() {
        assertThat(sites.stream().flatMap(site -> site.requests().stream())).isEmpty();
    }

    @Test
    void nothing_in_a_page_runs() {
        assertThat(
                        sites.stream()
                                .flatMap(site -> site.scripts().stream())
                                .filter(found -> !CHECKS.matcher(found).lookingAt()))
                .as(
                        "but for the two pages on which a visitor checks files, and what puts today's version first")
                .isEmpty();
    }

    @Test
    void no_id_stands_twice_in_a_page() {
        assertThat(sites.stream().flatMap(site -> site.idsGivenTwice().stream())).isEmpty();
    }

    @Test
    void every_page_has_a_language_a_title_and_one_main_heading() {
        assertThat(sites.stream().flatMap(site -> site.lackingPages().stream())).isEmpty();
    }

    private static List<Site> sites(Path drafts) {
        return Folders.names(drafts).stream()
                .filter(name -> name.matches("[^/]+/index\\.html"))
                .map(name -> new Site(drafts.resolve(name).getParent()))
                .toList();
    }
}
