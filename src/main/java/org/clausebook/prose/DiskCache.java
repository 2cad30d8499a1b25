package org.clausebook.prose;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.clausebook.json.JsonException;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonReader;
import org.clausebook.json.JsonValue;
import org.clausebook.json.JsonWriter;
import org.clausebook.json.Sha256;

/**
 * A folder that remembers what became of every text between runs: one file for each file that texts
 * come from, so that a run over many clauses opens few. A file here that is damaged, half written
 * or of another version counts as not there; nothing in the folder is ever needed, and all of it
 * may be deleted at any time.
 */
final class DiskCache implements TextCache {

    private final Path folder;
    private final String version;
    private final Map<String, SourceFile> files = new ConcurrentHashMap<>();

    /**
     * @param version names what makes trees of texts; what another version has kept does not count
     */
    DiskCache(Path folder, String version) {
        this.folder = folder;
        this.version = version;
    }

    @Override
    public Parsed get(String path, String text, Supplier<Parsed> read) {
        SourceFile file = files.computeIfAbsent(path, this::load);
        String digest = Sha256.of(text);
        return file.find(digest).orElseGet(() -> file.add(digest, read.get()));
    }

    /**
     * Writes each file that has something new, with the texts asked for in this run and no others.
     * A full or locked disk costs the next run time and this run nothing, so it is no problem to
     * report.
     */
    @Override
    public void save() {
        files.forEach(
                (path, file) ->
                        file.changes()
                                .ifPresent(
                                        texts -> {
                                            try {
                                                write(at(path), texts);
                                            } catch (IOException ignored) {
                                                // the next run reads these texts again
                                            }
                                        }));
    }

    private Path at(String path) {
        return folder.resolve(Sha256.of(path).substring(0, 32) + ".json");
    }

    private SourceFile load(String path) {
        try {
            return new SourceFile(read(Files.readString(at(path), UTF_8)));
        } catch (IOException | JsonException | IllegalArgumentException bad) {
            return new SourceFile(Map.of());
        }
    }

    /**
     * The first line is the checksum of the rest, so that no damage, however small, becomes a
     * policy's wording.
     */
    private Map<String, JsonValue> read(String kept) {
        int end = kept.indexOf('\n');
        String body = kept.substring(end + 1);
        if (end < 0 || !sum(body).equals(kept.substring(0, end))) {
            throw new JsonException("damaged");
        }
        JsonObject object = JsonReader.read(body).object();
        if (!object.get("version").text().equals(version)) {
            throw new JsonException("of another version");
        }
        return object.get("texts").object().members();
    }

    /** Against accidents only: who may write here may write the clauses as well. */
    private static String sum(String body) {
        CRC32 sum = new CRC32();
        sum.update(body.getBytes(UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private void write(Path target, JsonObject texts) throws IOException {
        JsonObject object = JsonObject.with().put("version", version).put("texts", texts).build();
        String body = JsonWriter.write(object);
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "draft", ".json");
        try {
            Files.writeString(draft, sum(body) + "\n" + body, UTF_8);
            Files.move(
                    draft,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** What is known of the texts of one file; what was kept is read when it is asked for. */
    private static final class SourceFile {

        private final Map<String, JsonValue> kept;
        private final Map<String, Parsed> used = new TreeMap<>();
        private boolean changed;

        SourceFile(Map<String, JsonValue> kept) {
            this.kept = kept;
        }

        synchronized Optional<Parsed> find(String digest) {
            Optional<Parsed> known =
                    Optional.ofNullable(used.get(digest)).or(() -> decoded(digest));
            known.ifPresent(parsed -> used.put(digest, parsed));
            return known;
        }

        private Optional<Parsed> decoded(String digest) {
            try {
                return Optional.ofNullable(kept.get(digest))
                        .map(value -> ParsedCodec.read(value.object()));
            } catch (JsonException | IllegalArgumentException bad) {
                return Optional.empty();
            }
        }

        synchronized Parsed add(String digest, Parsed parsed) {
            changed |= parsed.isLasting();
            used.put(digest, parsed);
            return parsed;
        }

        /** All that is to be kept, where it is not what was kept before. */
        synchronized Optional<JsonObject> changes() {
            if (!changed) {
                return Optional.empty();
            }
            changed = false;
            JsonObject.Builder texts = JsonObject.with();
            used.forEach(
                    (digest, parsed) -> {
                        if (parsed.isLasting()) {
                            texts.put(digest, ParsedCodec.write(parsed));
                        }
                    });
            return Optional.of(texts.build());
        }
    }
}
