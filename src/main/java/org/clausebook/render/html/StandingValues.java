package org.clausebook.render.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clausebook.words.Words;

/** When an edition holds and what was recorded about it: values for the templates. */
final class StandingValues {

    private StandingValues() {}

    static Map<String, Object> of(EditionStanding standing, Words words) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", standing.name());
        values.put("status", standing.status());
        values.put("old", standing.old());
        values.put("both", standing.both());
        values.put("below", words.say("page.both.below", standing.name()));
        values.put("others", standing.others().stream().map(StandingValues::other).toList());
        values.put("notices", standing.notices().stream().map(StandingValues::notice).toList());
        values.put("history", standing.history());
        values.put("json", standing.json());
        standing.origins().ifPresent(page -> values.put("origins", page));
        return values;
    }

    static Map<String, Object> other(EditionStanding.Other other) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", other.name());
        values.put("status", other.status());
        values.put("page", other.page());
        other.days()
                .ifPresent(
                        days -> {
                            values.put("from", days.from().toString());
                            days.until().ifPresent(day -> values.put("until", day.toString()));
                        });
        return values;
    }

    static Map<String, Object> notice(EditionStanding.Notice notice) {
        return Map.of("title", notice.title(), "sentences", notice.sentences());
    }
}
