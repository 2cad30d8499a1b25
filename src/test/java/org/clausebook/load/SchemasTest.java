package org.clausebook.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas serve editors, the handbook and Clausebook itself, so each says enough for all three.
 */
class SchemasTest {

    private static final Set<String> SCALARS = Set.of("string", "number", "boolean", "null");

    @TempDir Path temporary;

    @Test
    void each_schema_is_a_schema() {
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Map<String, String> all = new java.util.TreeMap<>(Schemas.shipped().texts());
        all.putAll(Schemas.ofPublicFiles().texts());
        all.putAll(Schemas.ofAnswers().texts());
        all.forEach(
                (name, text) ->
                        assertThat(
                                        registry.getSchema(
                                                        SchemaLocation.of(
                                                                "https://json-schema.org/draft/2020-12/schema"))
                                                .validate(text, InputFormat.JSON))
                                .as(name)
                                .isEmpty());
    }

    @Test
    void no_schema_leaves_a_choice_that_one_mistake_would_break_several_times() {
        Schemas.shipped()
                .texts()
                .forEach(
                        (name, text) ->
                                assertThat(text)
                                        .as(name)
                                        .doesNotContain(
                                                "\"oneOf\"",
                                                "\"anyOf\"",
                                                "\"allOf\"",
                                                "\"if\"",
                                                "\"not\""));
    }

    @Test
    void every_key_has_a_title_a_description_and_an_example() {
        List<String> silent = new ArrayList<>();
        schemas().forEach((name, schema) -> keys(name, schema, silent));
        assertThat(silent).isEmpty();
    }

    private void keys(String where, JsonNode schema, List<String> silent) {
        for (Map.Entry<String, JsonNode> key : schema.path("properties").properties()) {
            JsonNode value = key.getValue();
            String path = where + "/" + key.getKey();
            boolean pointsAtKey =
                    value.size() == 1 && value.path("$ref").asString().contains("/properties/");
            if (!pointsAtKey && (!value.has("title") || !value.has("description"))) {
                silent.add(path);
            }
        }
        schema.properties()
                .forEach(
                        child -> {
                            if (child.getValue().isObject() && !child.getKey().equals("examples")) {
                                keys(where + "/" + child.getKey(), child.getValue(), silent);
                            }
                        });
    }

    @Test
    void a_missing_key_always_comes_with_an_example() {
        for (FileKind kind : FileKind.values()) {
            examples(SchemaSet.shared().expectation(kind), kind.schema(), 0);
        }
    }

    private static void examples(Expectation expectation, String path, int depth) {
        for (String key : expectation.keys()) {
            Expectation property = expectation.property(key);
            boolean needless = !property.isText() && (property.isList() || property.isKeys());
            if (!needless) {
                assertThat(property.example()).as(path + "/" + key).isPresent();
                assertThat(property.phrase()).as(path + "/" + key).isNotEqualTo("a value");
            }
            if (depth < 4) {
                examples(property, path + "/" + key, depth + 1);
            }
        }
    }

    @Test
    void a_value_on_one_line_may_be_any_scalar_and_has_its_form_from_a_pattern() {
        List<String> strict = new ArrayList<>();
        schemas().forEach((name, schema) -> scalars(name, schema, strict));
        assertThat(strict).isEmpty();
    }

    private void scalars(String where, JsonNode node, List<String> strict) {
        JsonNode types = node.path("type");
        if (types.isArray()) {
            List<String> named = types.valueStream().map(JsonNode::asString).toList();
            boolean formed = node.has("pattern") || node.has("enum");
            if (!named.containsAll(SCALARS) || !formed) {
                strict.add(where);
            }
        } else if (types.isString() && SCALARS.contains(types.asString())) {
            strict.add(where);
        }
        node.properties()
                .forEach(child -> scalars(where + "/" + child.getKey(), child.getValue(), strict));
    }

    @Test
    void writing_the_schemas_again_changes_nothing() throws IOException {
        Path folder = temporary.resolve(".clausebook/schemas");
        Schemas.shipped().writeTo(folder);
        Path clause = folder.resolve("clause.schema.json");
        Path types = folder.resolve("types.schema.json");
        var written = Files.getLastModifiedTime(clause);
        Files.writeString(types, "changed by hand");
        Schemas.shipped().writeTo(folder);
        assertThat(Files.getLastModifiedTime(clause)).isEqualTo(written);
        assertThat(Files.readString(types))
                .isEqualTo(Schemas.shipped().texts().get("types.schema.json"));
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Schemas.shipped().texts().keySet());
        }
    }

    private static Map<String, JsonNode> schemas() {
        JsonMapper json = JsonMapper.builder().build();
        Map<String, JsonNode> schemas = new java.util.LinkedHashMap<>();
        Schemas.shipped().texts().forEach((name, text) -> schemas.put(name, json.readTree(text)));
        return schemas;
    }
}
