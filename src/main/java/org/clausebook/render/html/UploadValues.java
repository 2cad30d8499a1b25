package org.clausebook.render.html;

import java.util.Map;
import org.clausebook.words.Words;

/** The values that fill the template of the page for whoever uploads a folder. */
final class UploadValues {

    private final Words words;

    UploadValues(Words words) {
        this.words = words;
    }

    Map<String, Object> of(UploadPage page) {
        String kind = page.staff() ? ".staff" : "";
        Map<String, Object> values =
                SidePageValues.of(
                        words,
                        "upload.",
                        page.language(),
                        page.school(),
                        page.theme(),
                        page.home());
        values.put("heading", words.say("upload.title" + kind, page.school()));
        values.put("about", words.say("upload.about" + kind, page.school()));
        values.put("whole", words.say("upload.what.2", page.files()));
        values.put("staff", page.staff());
        page.documents().ifPresent(table -> values.put("documents", table));
        values.put("policies", page.policies().stream().map(UploadValues::policy).toList());
        return values;
    }

    private static Map<String, Object> policy(UploadPage.Shown shown) {
        return Map.of("title", shown.title(), "page", shown.page(), "shows", shown.shows());
    }
}
