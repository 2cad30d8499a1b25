package org.clausebook.edition;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;
import org.clausebook.json.JsonWriter;
import org.clausebook.model.codec.Fields;
import org.clausebook.model.codec.PolicyWriter;
import org.clausebook.model.policy.Numbered;

/** Records as JSON, before they are sealed. All values are texts. */
final class RecordWriter {

    /** The form of records that this program writes. */
    static final String FORMAT = "1";

    private static final Set<String> PLACE = Set.of("recorded", "previous", Seals.SEAL);

    private RecordWriter() {}

    /**
     * What an edition's record says before its PDF is made.
     *
     * @param crests takes up the crests it names: Base64 by digest
     * @param salts gives a new random salt at each call
     */
    static JsonObject body(
            EditionFacts facts, Numbered text, Map<String, String> crests, Supplier<String> salts) {
        Pieces pieces = Pieces.empty();
        JsonObject policy = PolicyWriter.write(text, crests, value -> pieces.hold(value, salts));
        JsonObject.Builder words = JsonObject.with();
        facts.words().starting("").forEach((name, phrase) -> words.put(name, new JsonText(phrase)));
        return start(
                        "edition",
                        text.policy().owner(),
                        text.policy().id(),
                        facts.number().toString())
                .put("recorded", facts.recorded().toString())
                .put("edition", facts.number().toString())
                .put("change", facts.change().name().toLowerCase(java.util.Locale.ROOT))
                .put("proposed", Fields.text(facts.proposed()))
                .put("amended", Fields.texts(facts.amended()))
                .put("check", CheckCode.of(text).digest())
                .put("words", words.build())
                .put("text", policy)
                .put(Seals.PIECES, pieces.values())
                .build();
    }

    static JsonObject withdrawal(
            String owner, String policy, Notice notice, java.time.LocalDate from) {
        return notice("withdrawal", owner, policy, notice.of() + "-withdrawal", notice)
                .put("from", from.toString())
                .build();
    }

    static JsonObject correction(
            String owner, String policy, int number, Notice notice, String says) {
        return notice("correction", owner, policy, notice.of() + "-correction-" + number, notice)
                .put("says", says)
                .build();
    }

    static JsonObject ratification(
            String owner,
            String policy,
            EditionNumber of,
            java.time.LocalDate recorded,
            Meeting meeting) {
        return start("ratification", owner, policy, of + "-ratification")
                .put("recorded", recorded.toString())
                .put("of", of.toString())
                .put("body", meeting.body())
                .put("on", meeting.on().toString())
                .put("minute", Fields.text(meeting.minute()))
                .build();
    }

    static JsonObject redaction(
            String owner, String policy, int number, Notice notice, HistoryRecord.Redaction what) {
        return notice("redaction", owner, policy, notice.of() + "-redaction-" + number, notice)
                .put("removed", JsonArray.of(what.removed(), RecordWriter::removed))
                .put("places", Fields.texts(what.places()))
                .put("pdf", what.pdf())
                .build();
    }

    private static JsonValue removed(HistoryRecord.Removed removed) {
        return JsonObject.with()
                .put("piece", Integer.toString(removed.piece()))
                .put("digest", removed.digest())
                .put("notice", removed.notice())
                .build();
    }

    /** The record as it follows another one in its chain, sealed. */
    static JsonObject sealed(JsonObject unsealed, Optional<String> previous) {
        return Seals.seal(JsonObject.with(unsealed).put("previous", Fields.text(previous)).build());
    }

    /**
     * Whether a record that is kept came of the same act as one that is to be added: the day on
     * which either is recorded, its salts and its place in the chain do not count.
     */
    static boolean saysTheSame(JsonObject kept, JsonObject unsealed) {
        return JsonWriter.write(act(kept)).equals(JsonWriter.write(act(unsealed)));
    }

    private static JsonObject act(JsonObject record) {
        JsonObject.Builder act = JsonObject.with();
        record.members()
                .forEach(
                        (name, value) -> {
                            if (name.equals(Seals.PIECES)) {
                                act.put(name, Pieces.read(value).bare());
                            } else if (!PLACE.contains(name)) {
                                act.put(name, value);
                            }
                        });
        return act.build();
    }

    private static JsonObject.Builder notice(
            String kind, String owner, String policy, String name, Notice notice) {
        return start(kind, owner, policy, name)
                .put("recorded", notice.recorded().toString())
                .put("of", notice.of().toString())
                .put("reason", notice.reason())
                .put("by", notice.by());
    }

    static JsonObject.Builder start(String kind, String owner, String policy, String name) {
        return JsonObject.with()
                .put("kind", kind)
                .put("format", FORMAT)
                .put("owner", owner)
                .put("policy", policy)
                .put("name", name);
    }
}
