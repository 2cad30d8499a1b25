package org.clausebook.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonException;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;
import org.clausebook.json.JsonWriter;
import org.clausebook.json.Sha256;

/**
 * The paragraphs, statements, reasons and settings of a record, each with a digest over itself and
 * a random salt. The seal covers the digests alone, so that one piece can be taken out and the
 * chain still holds; without the salt nobody can find out by guessing what stood there.
 */
public final class Pieces {

    private static final String DIGEST = "digest";
    private static final String SALT = "salt";
    private static final String VALUE = "value";

    private final List<JsonObject> pieces;

    private Pieces(List<JsonObject> pieces) {
        this.pieces = pieces;
    }

    /** No pieces yet. */
    static Pieces empty() {
        return new Pieces(new ArrayList<>());
    }

    static Pieces read(JsonValue value) {
        return new Pieces(new ArrayList<>(value.values().stream().map(Pieces::checked).toList()));
    }

    /** A piece holds nothing but what its digest covers. */
    private static JsonObject checked(JsonValue value) {
        JsonObject piece = value.object();
        JsonObject known =
                JsonObject.with()
                        .put(DIGEST, piece.get(DIGEST).text())
                        .put(SALT, piece.find(SALT).map(salt -> new JsonText(salt.text())))
                        .put(VALUE, piece.get(VALUE))
                        .build();
        if (!List.copyOf(known.members().keySet()).equals(List.copyOf(piece.members().keySet()))) {
            throw new JsonException("a piece holds more than its digest, salt and value");
        }
        return known;
    }

    /** Keeps a value and gives what stands for it: its position. */
    JsonValue hold(JsonValue value, Supplier<String> salts) {
        String salt = salts.get();
        pieces.add(
                JsonObject.with()
                        .put(DIGEST, digest(salt, value))
                        .put(SALT, salt)
                        .put(VALUE, value)
                        .build());
        return new JsonText(Integer.toString(pieces.size() - 1));
    }

    /** The value that a position stands for: what was kept, or the notice in its place. */
    JsonValue open(JsonValue position) {
        return piece(position(position)).get(VALUE);
    }

    static int position(JsonValue value) {
        try {
            return Integer.parseInt(value.text());
        } catch (NumberFormatException e) {
            throw new JsonException("not a position: '" + value.text() + "'");
        }
    }

    private JsonObject piece(int at) {
        if (at < 0 || at >= pieces.size()) {
            throw new JsonException("there is no piece " + at);
        }
        return pieces.get(at);
    }

    /** Puts a notice where a piece stood; its words and salt are gone, its digest stays. */
    HistoryRecord.Removed remove(int at, JsonValue notice) {
        String digest = piece(at).get(DIGEST).text();
        pieces.set(at, JsonObject.with().put(DIGEST, digest).put(VALUE, notice).build());
        return new HistoryRecord.Removed(at, digest, noticeDigest(notice));
    }

    /** The digest of a notice that stands in place of a piece. */
    static String noticeDigest(JsonValue notice) {
        return Sha256.of(JsonWriter.write(notice));
    }

    boolean isRemoved(int at) {
        return piece(at).find(SALT).isEmpty();
    }

    /** Names of pieces whose words are not those sealed; removed pieces are not among them. */
    List<String> altered() {
        List<String> altered = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            JsonObject piece = pieces.get(at);
            String digest = piece.get(DIGEST).text();
            boolean holds =
                    piece.find(SALT)
                            .map(salt -> digest(salt.text(), piece.get(VALUE)).equals(digest))
                            .orElse(true);
            if (!holds) {
                altered.add("piece " + at + key(piece.get(VALUE)));
            }
        }
        return altered;
    }

    private static String key(JsonValue value) {
        return value instanceof JsonObject object
                        && object.find("key").orElse(null) instanceof JsonText key
                ? " (" + key.value() + ")"
                : "";
    }

    /** The removed pieces, each with the digest of the notice in its place. */
    List<HistoryRecord.Removed> removed() {
        List<HistoryRecord.Removed> removed = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            if (isRemoved(at)) {
                JsonObject piece = pieces.get(at);
                removed.add(
                        new HistoryRecord.Removed(
                                at, piece.get(DIGEST).text(), noticeDigest(piece.get(VALUE))));
            }
        }
        return removed;
    }

    JsonArray values() {
        return new JsonArray(List.<JsonValue>copyOf(pieces));
    }

    /** The values alone, without their salts. */
    JsonArray bare() {
        return JsonArray.of(pieces, piece -> piece.get(VALUE));
    }

    /** What the seal covers. */
    static JsonArray digests(JsonValue values) {
        return JsonArray.of(values.values(), piece -> piece.object().get(DIGEST));
    }

    private static String digest(String salt, JsonValue value) {
        return Sha256.of(
                JsonWriter.write(JsonObject.with().put(SALT, salt).put(VALUE, value).build()));
    }
}
