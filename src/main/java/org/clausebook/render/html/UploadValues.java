package org.clausebook.render.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clausebook.compose.Around;
import org.clausebook.words.Words;

/** The values that fill the template of the page for whoever uploads a folder. */
final class UploadValues {

    private final Words words;

    UploadValues(Words words) {
        this.words = words;
    }

    Map<String, Object> of(UploadPage page) {
        Map<String, Object> phrases = new LinkedHashMap<>(words.starting("page."));
        phrases.putAll(words.starting("upload."));
        String kind = page.staff() ? ".staff" : "";
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("words", phrases);
        values.put("draft", false);
        values.put("lang", page.language());
        values.put("site", page.school());
        values.put("theme", page.theme());
        values.put("home", page.home());
        values.put("homeName", words.say("page.policies", page.school()));
        values.put("heading", words.say("upload.title" + kind, page.school()));
        values.put("about", words.say("upload.about" + kind, page.school()));
        values.put("whole", words.say("upload.what.2", page.files()));
        values.put("staff", page.staff());
        page.documents().ifPresent(table -> values.put("documents", table));
        values.put("policies", page.policies().stream().map(UploadValues::policy).toList());
        values.putAll(new FootValues(words).of(Around.NOTHING, Map.of()));
        return values;
    }

    private static Map<String, Object> policy(UploadPage.Shown shown) {
        return Map.of("title", shown.title(), "page", shown.page(), "shows", shown.shows());
    }
}
