package org.clausebook.render.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clausebook.compose.Around;
import org.clausebook.words.Words;

/** The values that fill the template of the page on which a PDF is checked. */
final class CheckValues {

    private final Words words;

    CheckValues(Words words) {
        this.words = words;
    }

    Map<String, Object> of(CheckPage page) {
        Map<String, Object> phrases = new LinkedHashMap<>(words.starting("page."));
        phrases.putAll(words.starting("check."));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("words", phrases);
        values.put("draft", false);
        values.put("lang", page.language());
        values.put("site", page.school());
        values.put("theme", page.theme());
        values.put("home", page.home());
        values.put("homeName", words.say("page.policies", page.school()));
        values.put("heading", words.say("check.title", page.school()));
        values.put("unknown", words.say("check.unknown", page.school()));
        values.put("documents", page.documents().stream().map(CheckValues::document).toList());
        values.putAll(new FootValues(words).of(Around.NOTHING, Map.of()));
        return values;
    }

    private static Map<String, Object> document(CheckPage.Listed listed) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", listed.title());
        values.put("edition", listed.edition());
        values.put("from", listed.from());
        values.put("code", listed.code());
        values.put("digest", listed.digest());
        values.put("says", listed.says());
        listed.pdf().ifPresent(pdf -> values.put("pdf", pdf));
        return values;
    }
}
