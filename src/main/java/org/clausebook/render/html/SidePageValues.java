package org.clausebook.render.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clausebook.compose.Around;
import org.clausebook.words.Words;

/**
 * What the templates of a site's pages have in common that show no policy and have nothing around
 * them: the check, the table to paste, the page for whoever uploads.
 */
final class SidePageValues {

    private SidePageValues() {}

    /** The phrases of every page, and those of one kind of page, such as {@code check.}. */
    static Map<String, Object> phrases(Words words, String kind) {
        Map<String, Object> phrases = new LinkedHashMap<>(words.starting("page."));
        phrases.putAll(words.starting(kind));
        return phrases;
    }

    /**
     * The values of a page, to which its own are added.
     *
     * @param kind what its phrases start with
     */
    static Map<String, Object> of(
            Words words, String kind, String language, String school, String theme, String home) {
        Map<String, Object> values = alone(words, kind, language, school, theme);
        values.put("home", home);
        values.put("homeName", words.say("page.policies", school));
        values.putAll(new FootValues(words).of(Around.NOTHING, Map.of()));
        return values;
    }

    /** The same for a page that leads to no other. */
    static Map<String, Object> alone(
            Words words, String kind, String language, String school, String theme) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("words", phrases(words, kind));
        values.put("draft", false);
        values.put("lang", language);
        values.put("site", school);
        values.put("theme", theme);
        return values;
    }
}
