package org.clausebook.edition;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clausebook.json.JsonException;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonReader;
import org.clausebook.json.JsonValue;
import org.clausebook.model.codec.Fields;
import org.clausebook.model.source.Crest;

/**
 * Checks one record by itself: that it reads, that writing it again gives the same bytes, its
 * pieces, its seal and its check code. It trusts nothing that it reads.
 */
final class RecordCheck {

    private final Optional<Map<String, String>> crests;
    private final Findings findings;

    /**
     * @param crests the crests that are kept, Base64 by digest; absent where none are kept
     */
    RecordCheck(Optional<Map<String, String>> crests, Findings findings) {
        this.crests = crests;
        this.findings = findings;
    }

    /**
     * A record that reads.
     *
     * @param file where it lies
     * @param edition the edition that it is or that it is about, for findings
     * @param removed the pieces taken out of it
     */
    record Read(
            String file,
            Optional<String> edition,
            HistoryRecord record,
            List<HistoryRecord.Removed> removed) {
        Read {
            removed = List.copyOf(removed);
        }
    }

    /**
     * The record that some bytes are.
     *
     * @param edition how to name it in findings
     */
    Optional<Read> check(String file, String edition, byte[] bytes) {
        Optional<String> named = Optional.of(edition);
        Optional<JsonObject> json = json(file, named, bytes);
        if (json.isEmpty()) {
            return Optional.empty();
        }
        try {
            sealed(file, named, json.get());
            Map<String, String> pictures = crests(named, json.get());
            HistoryRecord record = new RecordReader(pictures).read(json.get());
            checkCode(file, named, record);
            return Optional.of(new Read(file, named, record, removed(json.get())));
        } catch (JsonException | IllegalArgumentException e) {
            findings.different(file, named, "does not read as a record: " + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            findings.different(file, named, "does not read as a record");
        }
        return Optional.empty();
    }

    private Optional<JsonObject> json(String file, Optional<String> edition, byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            JsonObject object = JsonReader.read(text).object();
            if (!Arrays.equals(Archive.text(object), bytes)) {
                findings.different(
                        file,
                        edition,
                        "has been changed: reading it and writing it again gives another file");
            }
            return Optional.of(object);
        } catch (CharacterCodingException e) {
            findings.different(file, edition, "has been changed: it is not UTF-8 text");
        } catch (JsonException e) {
            findings.different(file, edition, "has been changed: " + e.getMessage());
        }
        return Optional.empty();
    }

    private void sealed(String file, Optional<String> edition, JsonObject json) {
        List<String> names = new ArrayList<>(json.members().keySet());
        if (names.indexOf(Seals.SEAL) != names.size() - 1) {
            findings.different(file, edition, "does not end in its seal");
        } else if (!json.get(Seals.SEAL).text().equals(Seals.of(json))) {
            findings.different(file, edition, "is not what was sealed: its seal does not fit it");
        }
        Optional<JsonValue> pieces = json.find(Seals.PIECES);
        if (pieces.isPresent()) {
            for (String piece : Pieces.read(pieces.get()).altered()) {
                findings.different(
                        file, edition, "the words of " + piece + " are not those that were sealed");
            }
        }
    }

    /**
     * The crests to read it with: one that is missing is told, and does not keep it from being
     * read.
     */
    private Map<String, String> crests(Optional<String> edition, JsonObject json) {
        Map<String, String> all = new LinkedHashMap<>(crests.orElse(Map.of()));
        Optional<JsonObject> text = json.find("text").map(JsonValue::object);
        if (text.isPresent()) {
            for (JsonValue issuer : text.get().get("issuers").values()) {
                Optional<JsonObject> crest = issuer.object().find("crest").map(JsonValue::object);
                if (crest.isPresent()) {
                    String digest = Fields.text(crest.get(), "digest");
                    if (all.putIfAbsent(digest, "") == null && crests.isPresent()) {
                        findings.different(
                                CrestCheck.file(digest, kind(crest.get())),
                                edition,
                                "the crest that the edition bears is missing, or is another one");
                    }
                }
            }
        }
        return all;
    }

    private static Crest.Kind kind(JsonObject crest) {
        String word = Fields.text(crest, "kind");
        for (Crest.Kind kind : Crest.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return kind;
            }
        }
        throw new JsonException("not a kind of picture: '" + word + "'");
    }

    private static List<HistoryRecord.Removed> removed(JsonObject json) {
        Optional<JsonValue> pieces = json.find(Seals.PIECES);
        return pieces.isPresent() ? Pieces.read(pieces.get()).removed() : List.of();
    }

    /** Where words were taken out, the code can no longer be worked out. */
    private void checkCode(String file, Optional<String> named, HistoryRecord record) {
        if (record instanceof HistoryRecord.Edition edition
                && edition.whole()
                && !CheckCode.of(edition.text()).equals(edition.check())) {
            findings.different(file, named, "its check code is not that of its words");
        }
    }
}
