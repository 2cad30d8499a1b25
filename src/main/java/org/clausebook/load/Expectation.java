package org.clausebook.load;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What the schema says of one value: its type in words, an example, the keys it may hold. Messages
 * are made from it, so that they and an editor say the same.
 */
final class Expectation {

    /** A schema and the file it stands in, by which its references are read. */
    private record Part(JsonNode schema, String document) {}

    private final Map<String, JsonNode> documents;

    /** What the key itself says comes first, what its type says after. */
    private final List<Part> parts;

    private Expectation(Map<String, JsonNode> documents, List<Part> parts) {
        this.documents = documents;
        this.parts = parts;
    }

    static Expectation of(Map<String, JsonNode> documents, String document) {
        return from(documents, new Part(schema(documents, document), document));
    }

    private static JsonNode schema(Map<String, JsonNode> documents, String document) {
        JsonNode schema = documents.get(document);
        if (schema == null) {
            throw new IllegalArgumentException("no such schema: " + document);
        }
        return schema;
    }

    private static Expectation from(Map<String, JsonNode> documents, Part first) {
        List<Part> parts = new ArrayList<>();
        Part part = first;
        parts.add(part);
        while (part.schema.has("$ref")) {
            String[] ref = part.schema.get("$ref").asString().split("#", 2);
            String document = ref[0].isEmpty() ? part.document : ref[0];
            JsonNode target = schema(documents, document).at(ref[1]);
            part = new Part(target, document);
            parts.add(part);
        }
        return new Expectation(documents, List.copyOf(parts));
    }

    /** What is expected of the value of a key; knows nothing where the key is not expected. */
    Expectation property(String key) {
        for (Part part : parts) {
            if (part.schema.path("properties").has(key)) {
                return from(
                        documents, new Part(part.schema.get("properties").get(key), part.document));
            }
        }
        return below("additionalProperties");
    }

    /** What is expected of an item of the list. */
    Expectation item() {
        return below("items");
    }

    /** What is expected of the names of the keys, where they are free. */
    Expectation name() {
        return below("propertyNames");
    }

    private Expectation below(String keyword) {
        for (Part part : parts) {
            if (part.schema.path(keyword).isObject()) {
                return from(documents, new Part(part.schema.get(keyword), part.document));
            }
        }
        return new Expectation(documents, List.of());
    }

    /** The keys that are known here, in the schema's order. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        for (Part part : parts) {
            keys.addAll(part.schema.path("properties").propertyNames());
        }
        return keys;
    }

    /** The words that may be typed, where only some may. */
    List<String> choices() {
        List<String> choices = new ArrayList<>();
        for (Part part : parts) {
            part.schema.path("enum").forEach(choice -> choices.add(choice.asString()));
        }
        return choices;
    }

    /** An example as it is typed. */
    Optional<String> example() {
        for (Part part : parts) {
            if (!part.schema.path("examples").isEmpty()) {
                return Optional.of(part.schema.get("examples").get(0).asString());
            }
        }
        List<String> choices = choices();
        if (!choices.isEmpty()) {
            return Optional.of(choices.get(0));
        }
        boolean list = isList() && !isText();
        return list ? item().example().map(example -> "[" + example + "]") : Optional.empty();
    }

    /** What is expected, in words: "a date", "one of open, locked", "a list". */
    String phrase() {
        List<String> choices = choices();
        if (!choices.isEmpty()) {
            return "one of " + String.join(", ", choices);
        }
        if (isList() && !isText()) {
            return "a list";
        }
        for (int i = parts.size() - 1; i >= 0; i--) {
            JsonNode title = parts.get(i).schema.path("title");
            boolean names = i == 0 && parts.size() > 1;
            if (title.isString() && !names && Character.isLowerCase(title.asString().charAt(0))) {
                return title.asString();
            }
            if (title.isString() && title.asString().startsWith("1 or")) {
                return title.asString();
            }
        }
        return isKeys() ? "keys with values" : "a value";
    }

    boolean isList() {
        return accepts("array");
    }

    boolean isText() {
        return accepts("string");
    }

    boolean isKeys() {
        return accepts("object");
    }

    private boolean accepts(String type) {
        for (Part part : parts) {
            JsonNode types = part.schema.path("type");
            if (types.isString()) {
                return types.asString().equals(type);
            }
            if (types.isArray()) {
                return types.valueStream().anyMatch(t -> t.asString().equals(type));
            }
        }
        return false;
    }
}
