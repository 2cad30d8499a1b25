package org.clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.clausebook.edition.Archive;
import org.clausebook.edition.Published;
import org.clausebook.edition.RealDisk;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonReader;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;
import org.clausebook.json.JsonWriter;
import org.clausebook.model.codec.PolicyReader;
import org.clausebook.model.codec.PolicyWriter;
import org.clausebook.model.policy.Numbered;
import org.clausebook.render.html.HistoryPage;
import org.clausebook.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the history page says of each clause, from edition to edition. */
final class ClauseLivesTest {

    private static final Words WORDS = Words.english();

    @TempDir private Path root;

    @Test
    void a_clause_comes_in_stays_is_reworded_and_moved_is_left_out_and_comes_back()
            throws IOException {
        UnaryOperator<JsonValue> same = text -> text;
        UnaryOperator<JsonValue> withoutHelp = text -> without(text, "common/help");
        publish("1.0", "2026-09-01", text -> without(text, "common/message"));
        publish("2.0", "2027-09-01", withoutHelp);
        publish("2.1", "2027-11-01", withoutHelp);
        publish("3.0", "2028-09-01", same);
        publish("4.0", "2029-09-01", ClauseLivesTest::reworded);
        publish("5.0", "2030-09-01", text -> last(reworded(text), "common/issuer"));

        Map<String, String> lives = lives();
        assertThat(lives)
                .containsEntry("common/message", "2.0 added · 2.1 to 5.0 the same")
                .containsEntry(
                        "common/help",
                        "1.0 added · 2.0 left out · 3.0 came back · 4.0 to 5.0 the same")
                .containsEntry(
                        "common/issuer",
                        "1.0 added · 2.0 to 3.0 the same · 4.0 reworded · 5.0 moved")
                .hasSize(3);
        assertThat(histories().unchanged())
                .extracting(HistoryPage.ClauseHistory::title)
                .contains("common/equality", "common/device")
                .doesNotContainAnyElementsOf(lives.keySet());
    }

    @Test
    void of_one_edition_no_clause_has_changed() throws IOException {
        publish("1.0", "2026-09-01", text -> text);

        assertThat(histories().changed()).isEmpty();
        assertThat(histories().unchanged()).hasSizeGreaterThan(4);
    }

    private Map<String, String> lives() {
        Map<String, String> lives = new LinkedHashMap<>();
        for (HistoryPage.ClauseHistory clause : histories().changed()) {
            List<String> life =
                    clause.life().stream()
                            .map(step -> step.edition() + " " + step.happened())
                            .toList();
            lives.put(clause.title(), String.join(" · ", life));
        }
        return lives;
    }

    private ClauseHistories histories() {
        Archive oak = Archive.of(root, "oak", new RealDisk());
        String policy = oak.policies().get(0);
        PublishedPolicy published = new PublishedPolicy(policy, List.of(oak.history(policy)));
        return new ClauseHistories(published, WORDS, new StandingMaking(published, WORDS));
    }

    private void publish(String number, String inForce, UnaryOperator<JsonValue> change)
            throws IOException {
        LocalDate day = LocalDate.parse(inForce);
        Map<String, String> crests = new LinkedHashMap<>();
        JsonObject text =
                PolicyWriter.write(Published.text("oak", day, number), crests, value -> value);
        Numbered changed =
                PolicyReader.read(change.apply(titled(text, "")).object(), crests, value -> value);
        Published.quickly(root, "oak").publish(number, day.minusDays(40).toString(), changed);
    }

    /** Each clause called by its id. */
    private static JsonValue titled(JsonValue value, String name) {
        if (value instanceof JsonArray list) {
            return new JsonArray(list.values().stream().map(item -> titled(item, name)).toList());
        }
        if (value instanceof JsonObject object) {
            String own =
                    object.find("blocks").isPresent() && object.find("id").isPresent()
                            ? object.get("id").text()
                            : name;
            JsonObject.Builder named = JsonObject.with();
            object.members().forEach((key, member) -> named.put(key, titled(member, own)));
            return named.build();
        }
        return value.equals(new JsonText("Sample")) ? new JsonText(name) : value;
    }

    private static JsonValue reworded(JsonValue text) {
        String json = JsonWriter.write(text);
        String words = "The governing body issues this policy after talking with staff";
        assertThat(json).contains(words);
        return JsonReader.read(
                json.replace(words, "The governing body issues this policy, heard by staff"));
    }

    private static JsonValue without(JsonValue value, String clause) {
        if (value instanceof JsonArray list) {
            return new JsonArray(
                    list.values().stream()
                            .filter(item -> !isClause(item, clause))
                            .map(item -> without(item, clause))
                            .toList());
        }
        if (value instanceof JsonObject object) {
            JsonObject.Builder kept = JsonObject.with();
            object.members().forEach((name, member) -> kept.put(name, without(member, clause)));
            return kept.build();
        }
        return value;
    }

    /** The clause, which stands in the body outside any section, at the body's end. */
    private static JsonValue last(JsonValue text, String clause) {
        JsonObject.Builder moved = JsonObject.with();
        text.object()
                .members()
                .forEach(
                        (name, member) -> {
                            if (name.equals("body")) {
                                List<JsonValue> body = new ArrayList<>(member.values());
                                JsonValue one =
                                        body.stream()
                                                .filter(item -> isClause(item, clause))
                                                .findFirst()
                                                .orElseThrow();
                                body.remove(one);
                                body.add(one);
                                moved.put(name, new JsonArray(body));
                            } else {
                                moved.put(name, member);
                            }
                        });
        return moved.build();
    }

    /** A clause as it stands in a body, or among definitions. */
    private static boolean isClause(JsonValue item, String clause) {
        if (!(item instanceof JsonObject object)) {
            return false;
        }
        JsonValue held = object.find("clause").orElse(object);
        return held instanceof JsonObject one
                && one.find("blocks").isPresent()
                && one.find("id").filter(new JsonText(clause)::equals).isPresent();
    }
}
