package org.clausebook.render.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clausebook.words.Words;

/** The values that fill the template of a policy's history. */
final class HistoryValues {

    private final Words words;

    HistoryValues(Words words) {
        this.words = words;
    }

    Map<String, Object> of(HistoryPage page) {
        PageFrame frame = page.frame();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("words", words.starting("page."));
        values.put("lang", page.language());
        values.put("draft", false);
        values.put("site", frame.school());
        values.put("theme", frame.theme());
        values.put("title", words.say("page.history.title", page.title()));
        values.put("name", page.title());
        page.policy().ifPresent(policy -> values.put("policy", policy));
        frame.home()
                .ifPresent(
                        home -> {
                            values.put("home", home);
                            values.put("homeName", words.say("page.policies", frame.school()));
                        });
        values.put("editions", page.editions().stream().map(HistoryValues::edition).toList());
        values.put("received", page.received().stream().map(StandingValues::other).toList());
        values.put("clauses", page.clauses().stream().map(HistoryValues::clause).toList());
        values.put("unchanged", page.unchanged().stream().map(HistoryValues::clause).toList());
        values.putAll(new FootValues(words).of(frame.around(), frame.links()));
        return values;
    }

    private static Map<String, Object> edition(HistoryPage.Edition edition) {
        Map<String, Object> values = new LinkedHashMap<>(StandingValues.other(edition.edition()));
        values.put("id", edition.id());
        values.put("facts", edition.facts().stream().map(PageValues::fact).toList());
        values.put("notices", edition.notices().stream().map(StandingValues::notice).toList());
        values.put("pdf", edition.pdf());
        values.put("json", edition.json());
        values.put(
                "since",
                edition.since().stream()
                        .map(since -> Map.of("name", since.name(), "page", since.page()))
                        .toList());
        return values;
    }

    private static Map<String, Object> clause(HistoryPage.ClauseHistory clause) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", clause.title());
        values.put(
                "life",
                clause.life().stream()
                        .map(step -> Map.of("edition", step.edition(), "what", step.happened()))
                        .toList());
        clause.lineage().ifPresent(lineage -> values.put("lineage", lineage));
        values.put("versions", clause.versions().stream().map(HistoryValues::version).toList());
        return values;
    }

    private static Map<String, Object> version(HistoryPage.VersionLine version) {
        return Map.of(
                "name", version.name(),
                "reason", version.reason(),
                "sources", version.sources(),
                "editions", version.editions());
    }
}
