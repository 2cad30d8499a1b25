package org.clausebook.edition;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.json.JsonException;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonValue;
import org.clausebook.model.codec.Fields;
import org.clausebook.model.codec.PolicyReader;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.Weight;
import org.clausebook.words.Words;

/**
 * Reads the records that {@link RecordWriter} writes; anything else is refused with a {@link
 * JsonException}. Whether they are what was sealed is for {@link Verifying} to say.
 */
final class RecordReader {

    private final Map<String, String> crests;

    /**
     * @param crests the crests that are kept: Base64 by digest
     */
    RecordReader(Map<String, String> crests) {
        this.crests = crests;
    }

    HistoryRecord read(JsonObject object) {
        String format = Fields.text(object, "format");
        if (!format.equals(RecordWriter.FORMAT)) {
            throw new JsonException(
                    "a record of form " + format + ", which this program does not know");
        }
        String kind = Fields.text(object, "kind");
        return switch (kind) {
            case "edition" -> edition(object);
            case "withdrawal" ->
                    new HistoryRecord.Withdrawal(
                            link(object),
                            Fields.date(object, "recorded"),
                            of(object),
                            Fields.date(object, "from"),
                            Fields.text(object, "reason"),
                            Fields.text(object, "by"));
            case "correction" ->
                    new HistoryRecord.Correction(
                            link(object),
                            Fields.date(object, "recorded"),
                            of(object),
                            Fields.text(object, "says"),
                            Fields.text(object, "reason"),
                            Fields.text(object, "by"));
            case "ratification" ->
                    new HistoryRecord.Ratification(
                            link(object),
                            Fields.date(object, "recorded"),
                            of(object),
                            new Meeting(
                                    Fields.text(object, "body"),
                                    Fields.date(object, "on"),
                                    Fields.find(object, "minute")));
            case "redaction" ->
                    new HistoryRecord.Redaction(
                            link(object),
                            Fields.date(object, "recorded"),
                            of(object),
                            Fields.list(object.get("removed"), RecordReader::removed),
                            Fields.texts(object, "places"),
                            Fields.text(object, "reason"),
                            Fields.text(object, "by"),
                            Fields.text(object, "pdf"));
            case "received" ->
                    new HistoryRecord.Received(
                            link(object),
                            Fields.date(object, "recorded"),
                            Fields.text(object, "title"),
                            Fields.date(object, "from"),
                            Fields.findDate(object, "until"),
                            Fields.text(object, "pdf"));
            default -> throw new JsonException("not a kind of record: '" + kind + "'");
        };
    }

    private HistoryRecord.Edition edition(JsonObject object) {
        Pieces pieces = Pieces.read(object.get(Seals.PIECES));
        Set<JsonValue> opened = new HashSet<>();
        Numbered text =
                PolicyReader.read(
                        object.get("text").object(),
                        crests,
                        position -> {
                            if (!opened.add(position)) {
                                throw new JsonException(
                                        "piece " + position.text() + " stands in two places");
                            }
                            return pieces.open(position);
                        });
        Map<String, String> words = new LinkedHashMap<>();
        object.get("words")
                .object()
                .members()
                .forEach((name, phrase) -> words.put(name, phrase.text()));
        return new HistoryRecord.Edition(
                link(object),
                Fields.date(object, "recorded"),
                number(Fields.text(object, "edition")),
                weight(Fields.text(object, "change")),
                text,
                Words.of(words),
                Fields.find(object, "proposed"),
                Fields.texts(object, "amended"),
                new CheckCode(Fields.text(object, "check")),
                Fields.find(object, "pdf").orElse(""),
                pieces.removed().isEmpty());
    }

    private static Weight weight(String word) {
        return switch (word) {
            case "substantive" -> Weight.SUBSTANTIVE;
            case "editorial" -> Weight.EDITORIAL;
            default -> throw new JsonException("not a class of change: '" + word + "'");
        };
    }

    static HistoryRecord.Removed removed(JsonValue value) {
        JsonObject object = value.object();
        return new HistoryRecord.Removed(
                Pieces.position(object.get("piece")),
                Fields.text(object, "digest"),
                Fields.text(object, "notice"));
    }

    private static Link link(JsonObject object) {
        return new Link(
                Fields.text(object, "owner"),
                Fields.text(object, "policy"),
                Fields.text(object, "name"),
                Fields.find(object, "previous"),
                Fields.find(object, Seals.SEAL).orElse(""));
    }

    private static EditionNumber of(JsonObject object) {
        return number(Fields.text(object, "of"));
    }

    private static EditionNumber number(String text) {
        return EditionNumber.parse(text)
                .orElseThrow(
                        () ->
                                new JsonException(
                                        String.format(Locale.ROOT, "not an edition: '%s'", text)));
    }

    /** The records in the order of their chain; those that no chain reaches come last, by name. */
    static List<HistoryRecord> inOrder(List<HistoryRecord> records) {
        return inOrder(records, List.of());
    }

    /**
     * @param elsewhere links of the same chain whose records are not here
     */
    static List<HistoryRecord> inOrder(List<HistoryRecord> records, List<Link> elsewhere) {
        Map<String, Link> after = new LinkedHashMap<>();
        Map<Link, HistoryRecord> here = new LinkedHashMap<>();
        records.forEach(record -> here.putIfAbsent(record.link(), record));
        here.keySet().forEach(link -> after.putIfAbsent(link.previous().orElse(""), link));
        elsewhere.forEach(link -> after.putIfAbsent(link.previous().orElse(""), link));
        java.util.LinkedHashSet<HistoryRecord> ordered = new java.util.LinkedHashSet<>();
        java.util.Set<Link> passed = new HashSet<>();
        Link at = after.get("");
        while (at != null && passed.add(at)) {
            Optional.ofNullable(here.get(at)).ifPresent(ordered::add);
            at = after.get(at.seal());
        }
        ordered.addAll(records);
        return List.copyOf(ordered);
    }
}
