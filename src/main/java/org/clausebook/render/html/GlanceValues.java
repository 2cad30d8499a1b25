package org.clausebook.render.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clausebook.compose.Around;
import org.clausebook.words.Words;

/** The values that fill the template of all policies at a glance. */
final class GlanceValues {

    private final Words words;

    GlanceValues(Words words) {
        this.words = words;
    }

    Map<String, Object> of(GlancePage page) {
        Map<String, Object> phrases = new LinkedHashMap<>(words.starting("page."));
        phrases.putAll(words.starting("glance."));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("words", phrases);
        values.put("draft", false);
        values.put("lang", page.language());
        values.put("site", page.school());
        values.put("theme", page.theme());
        values.put("home", page.home());
        values.put("homeName", words.say("page.policies", page.school()));
        values.put("heading", words.say("glance.title", page.school()));
        page.readingRecord()
                .ifPresent(place -> values.put("record", words.say("page.reading-record", place)));
        values.put("rows", page.rows().stream().map(this::row).toList());
        values.putAll(new FootValues(words).of(Around.NOTHING, Map.of()));
        return values;
    }

    private Map<String, Object> row(GlancePage.Row row) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", row.title());
        values.put("page", row.page());
        values.put("version", row.version());
        values.put("status", row.status());
        values.put("body", stated(row.body()));
        values.put("approved", stated(row.approved()));
        values.put("minute", stated(row.minute()));
        values.put("review", stated(row.review()));
        values.put("law", row.law().isEmpty() ? stated("") : String.join("; ", row.law()));
        return values;
    }

    private String stated(String value) {
        return value.isEmpty() ? words.say("record.not-stated") : value;
    }
}
