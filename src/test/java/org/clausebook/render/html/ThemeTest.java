package org.clausebook.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.colour.Colour;
import org.clausebook.colour.Grounds;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Brand;
import org.clausebook.model.source.Placed;
import org.clausebook.render.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

    private static final Pattern PROPERTY = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

    private final Theme theme = new Theme(Templates.packed());

    @ParameterizedTest
    @ValueSource(strings = {"#1d4f91", "#ffd400", "#ffffff", "#000000", "#7fbf3f", "#c8102e"})
    void every_schools_colour_is_readable_on_every_ground(String colour) {
        Map<String, byte[]> files = theme.files(brand(colour));
        String own = new String(files.get("colours.css"), UTF_8);
        String sheet = new String(files.get("page.css"), UTF_8);

        for (String ground : List.of("paper", "tint")) {
            assertThat(first(own, "school").contrast(first(sheet, ground)))
                    .isGreaterThanOrEqualTo(Grounds.TEXT);
            assertThat(first(own, "school-dark").contrast(second(sheet, ground)))
                    .isGreaterThanOrEqualTo(Grounds.TEXT);
        }
        assertThat(first(own, "school").contrast(first(own, "school-wash")))
                .isGreaterThanOrEqualTo(Grounds.TEXT);
        assertThat(first(own, "school-dark").contrast(first(own, "school-wash-dark")))
                .isGreaterThanOrEqualTo(Grounds.TEXT);
        for (String words : List.of("ink", "soft")) {
            assertThat(first(sheet, words).contrast(first(own, "school-wash")))
                    .isGreaterThanOrEqualTo(Grounds.TEXT);
            assertThat(second(sheet, words).contrast(first(own, "school-wash-dark")))
                    .isGreaterThanOrEqualTo(Grounds.TEXT);
        }
    }

    @Test
    void the_sheets_own_colours_are_readable_in_light_and_in_dark() {
        String sheet = Templates.packed().text("theme/page.css");

        for (String words : List.of("ink", "soft")) {
            for (String ground : List.of("paper", "tint")) {
                assertThat(first(sheet, words).contrast(first(sheet, ground)))
                        .isGreaterThanOrEqualTo(Grounds.TEXT);
                assertThat(second(sheet, words).contrast(second(sheet, ground)))
                        .isGreaterThanOrEqualTo(Grounds.TEXT);
            }
        }
        assertThat(first(sheet, "draft").contrast(first(sheet, "draft-ground")))
                .isGreaterThanOrEqualTo(Grounds.TEXT);
        assertThat(second(sheet, "draft").contrast(second(sheet, "draft-ground")))
                .isGreaterThanOrEqualTo(Grounds.TEXT);
        // The edge of a field to write in is no text: WCAG 2.2, success criterion 1.4.11.
        assertThat(first(sheet, "edge").contrast(first(sheet, "paper"))).isGreaterThanOrEqualTo(3);
        assertThat(second(sheet, "edge").contrast(second(sheet, "paper")))
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void a_theme_loads_only_files_of_its_own() {
        Map<String, byte[]> files = theme.files(brand("#1d4f91"));
        Matcher loads =
                Pattern.compile("url\\(\"([^\"]*)\"\\)")
                        .matcher(new String(files.get("page.css"), UTF_8));
        List<String> loaded = new ArrayList<>();
        while (loads.find()) {
            loaded.add(loads.group(1));
        }

        assertThat(loaded).isNotEmpty().allSatisfy(path -> assertThat(files).containsKey(path));
        assertThat(new String(files.get("page.css"), UTF_8)).doesNotContain("http:", "https:");
    }

    private static Brand brand(String colour) {
        return new Brand(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Placed<>(colour, Place.startOf("schools/riverside/school.yaml"))));
    }

    private static Colour first(String sheet, String property) {
        return all(sheet, property).get(0);
    }

    private static Colour second(String sheet, String property) {
        return all(sheet, property).get(1);
    }

    private static List<Colour> all(String sheet, String property) {
        List<Colour> found = new ArrayList<>();
        Matcher matcher = PROPERTY.matcher(sheet);
        while (matcher.find()) {
            if (matcher.group(1).equals(property)) {
                found.add(Colour.parse(matcher.group(2)).orElseThrow());
            }
        }
        return found;
    }
}
