package org.clausebook.load;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schemas of Clausebook's files, one a kind and one of types that they share.
 *
 * <p>Editors use them to complete and check while somebody types; Clausebook checks by the very
 * same ones.
 */
public final class Schemas {

    private static final String SHARED = "types.schema.json";
    private static final String FOLDER = "/org/clausebook/schemas/";

    /** An address for the schemas to refer to each other by; nothing is fetched from it. */
    private static final String BASE = "clausebook:/schemas/";

    /** Read once in a process, when first asked for. */
    private static final class Once {
        private static final Schemas SCHEMAS = new Schemas();
    }

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, JsonNode> documents = new LinkedHashMap<>();
    private final SchemaRegistry registry;

    private Schemas() {
        JsonMapper json = JsonMapper.builder().build();
        Map<String, String> byAddress = new LinkedHashMap<>();
        for (String name : names()) {
            String text = resource(name);
            texts.put(name, text);
            documents.put(name, json.readTree(text));
            byAddress.put(BASE + name, text);
        }
        registry =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(byAddress));
    }

    /** The schemas that come with Clausebook. */
    public static Schemas shipped() {
        return Once.SCHEMAS;
    }

    /**
     * Writes all schemas into a folder, which is made where it is missing; files that are right
     * already stay untouched.
     */
    public void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> schema : texts.entrySet()) {
            Path file = folder.resolve(schema.getKey());
            byte[] bytes = schema.getValue().getBytes(StandardCharsets.UTF_8);
            if (!Files.exists(file) || !java.util.Arrays.equals(Files.readAllBytes(file), bytes)) {
                Files.write(file, bytes);
            }
        }
    }

    /** The names of the files that {@link #writeTo} writes. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (FileKind kind : FileKind.values()) {
            names.add(kind.schema());
        }
        names.add(SHARED);
        return names;
    }

    Schema validator(FileKind kind) {
        return registry.getSchema(SchemaLocation.of(BASE + kind.schema()));
    }

    Expectation expectation(FileKind kind) {
        return Expectation.of(documents, kind.schema());
    }

    private static String resource(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the schema is not among the resources: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
