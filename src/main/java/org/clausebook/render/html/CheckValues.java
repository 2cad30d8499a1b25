package org.clausebook.render.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clausebook.words.Words;

/** The values that fill the template of the page on which a PDF is checked. */
final class CheckValues {

    private final Words words;

    CheckValues(Words words) {
        this.words = words;
    }

    Map<String, Object> of(CheckPage page) {
        Map<String, Object> values =
                SidePageValues.of(
                        words, "check.", page.language(), page.school(), page.theme(), page.home());
        values.put("heading", words.say("check.title", page.school()));
        values.put("unknown", words.say("check.unknown", page.school()));
        values.put("documents", page.documents().stream().map(CheckValues::document).toList());
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
