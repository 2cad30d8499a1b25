package org.clausebook.render.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clausebook.words.Words;

/** The values that fill the template of all policies at a glance. */
final class GlanceValues {

    private final Words words;

    GlanceValues(Words words) {
        this.words = words;
    }

    Map<String, Object> of(GlancePage page) {
        Map<String, Object> values =
                SidePageValues.of(
                        words,
                        "glance.",
                        page.language(),
                        page.school(),
                        page.theme(),
                        page.home());
        values.put("heading", words.say("glance.title", page.school()));
        page.readingRecord()
                .ifPresent(place -> values.put("record", words.say("page.reading-record", place)));
        values.put("rows", page.rows().stream().map(this::row).toList());
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
