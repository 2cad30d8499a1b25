package org.clausebook.site;

import java.util.List;
import java.util.Optional;
import org.clausebook.edition.History;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonReader;
import org.clausebook.json.JsonValue;

/**
 * Reads {@code on-date.json} as the program of a visitor or of the school office would: days are
 * compared as texts, and at most one period of a policy may hold a day.
 */
public final class OnDateFile {

    /** What is answered where nothing held. */
    public static final String NOTHING = "nothing";

    private final JsonObject file;

    public OnDateFile(String text) {
        this.file = JsonReader.read(text).object();
    }

    /** The file of a school that has these records of one policy. */
    public static OnDateFile of(String school, String policy, List<History> histories) {
        return new OnDateFile(
                OnDateList.of(school, List.of(new PublishedPolicy(policy, histories))));
    }

    public List<String> policies() {
        return file.get("policies").values().stream()
                .map(policy -> policy.object().get("policy").text())
                .toList();
    }

    /** The owner and the name of the document that held, such as {@code riverside 4.0}. */
    public String on(String policy, String day) {
        List<JsonObject> holding =
                file.get("policies").values().stream()
                        .map(JsonValue::object)
                        .filter(listed -> listed.get("policy").text().equals(policy))
                        .flatMap(listed -> listed.get("periods").values().stream())
                        .map(JsonValue::object)
                        .filter(period -> period.get("from").text().compareTo(day) <= 0)
                        .filter(
                                period ->
                                        period.find("until")
                                                .map(until -> until.text().compareTo(day) >= 0)
                                                .orElse(true))
                        .toList();
        if (holding.size() > 1) {
            throw new AssertionError("two periods hold " + day + ": " + holding);
        }
        return holding.stream().findFirst().map(OnDateFile::named).orElse(NOTHING);
    }

    private static String named(JsonObject period) {
        Optional<JsonValue> edition = period.find("edition");
        return period.get("owner").text()
                + " "
                + edition.orElseGet(() -> period.get("received")).text();
    }
}
