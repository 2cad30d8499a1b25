package org.clausebook.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON Schemas: of the files that people write, one a kind and one of types that they share; and of
 * the JSON files of a school's public site and of what commands answer.
 *
 * <p>Editors use the former to complete and check while somebody types; Clausebook checks by the
 * very same ones. The latter are for the programs of others.
 */
public final class Schemas {

    /** The folder in which they are published. */
    public static final String PUBLISHED = "schemas";

    private static final String SHARED = "types.schema.json";
    private static final String FOLDER = "/org/clausebook/schemas/";

    private final Map<String, String> texts = new LinkedHashMap<>();

    private Schemas(List<String> names) {
        for (String name : names) {
            texts.put(name, resource(name));
        }
    }

    /** The schemas of the files that people write. */
    public static Schemas shipped() {
        List<String> names = new ArrayList<>();
        for (FileKind kind : FileKind.values()) {
            names.add(kind.schema());
        }
        names.add(SHARED);
        return new Schemas(names);
    }

    /** The schemas of the JSON files of a school's public site. */
    public static Schemas ofPublicFiles() {
        return new Schemas(
                List.of("record.schema.json", "manifest.schema.json", "on-date.schema.json"));
    }

    /** The schemas of what commands answer to other programs. */
    public static Schemas ofAnswers() {
        return new Schemas(
                List.of(
                        "check.schema.json",
                        "changes.schema.json",
                        "deviations.schema.json",
                        "drift.schema.json",
                        "impact.schema.json"));
    }

    /**
     * Writes all schemas into a folder, which is made where it is missing; files that are right
     * already stay untouched.
     */
    public void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> schema : texts.entrySet()) {
            Path file = folder.resolve(schema.getKey());
            byte[] bytes = schema.getValue().getBytes(UTF_8);
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
                Files.write(file, bytes);
            }
        }
    }

    /** Each schema's text by the name of its file. */
    public Map<String, String> texts() {
        return Collections.unmodifiableMap(texts);
    }

    private static String resource(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the schema is not among the resources: " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
