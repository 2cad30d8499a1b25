package org.clausebook.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.compose.Around;
import org.clausebook.render.Templates;
import org.clausebook.words.Words;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The statement of a school that has written nothing about it says what it does not know. */
final class AccessibilityPageTest {

    private final SchoolIndex school =
            new SchoolIndex(
                    "en-GB",
                    "theme",
                    "Brook End Primary School",
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    List.of(),
                    Around.NOTHING,
                    Map.of());

    @Test
    void neither_a_day_nor_a_test_is_made_up() {
        AccessibilityPage page =
                new AccessibilityPage(
                        school, "index.html", false, Optional.empty(), Optional.empty());

        String said =
                Jsoup.parse(
                                new PageRenderer(
                                                Templates.in(Path.of("templates")), Words.english())
                                        .accessibility(page))
                        .select("main")
                        .text();

        assertThat(said)
                .contains(
                        "has not yet written down when this statement was prepared",
                        "has not yet had these pages tested by people",
                        "ask the school office.")
                .doesNotContain("This statement was prepared on", "as they were received")
                .doesNotContainPattern("\\b(19|20)\\d\\d-\\d\\d");
    }
}
