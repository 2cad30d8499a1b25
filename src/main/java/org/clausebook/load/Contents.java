package org.clausebook.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;
import org.clausebook.json.JsonWriter;
import org.clausebook.json.Sha256;
import org.clausebook.load.Node.Entry;
import org.clausebook.load.Node.Mapping;
import org.clausebook.load.Node.Scalar;
import org.clausebook.load.Node.Sequence;
import org.clausebook.model.text.Digest;

/**
 * The digest of what a value of a file says: keys in the order of their letters, texts as they are
 * read. Comments, quotes, layout and the order of keys make no difference to it.
 */
final class Contents {

    private Contents() {}

    static Digest of(Node node) {
        return of(node, Set.of());
    }

    /** The same without some keys of the value itself. */
    static Digest of(Node node, Set<String> without) {
        return new Digest(Sha256.of(JsonWriter.write(value(node, without))));
    }

    private static JsonValue value(Node node, Set<String> without) {
        if (node instanceof Mapping mapping) {
            TreeMap<String, Entry> sorted = new TreeMap<>(mapping.entries());
            sorted.keySet().removeAll(without);
            JsonObject.Builder object = JsonObject.with();
            sorted.forEach((key, entry) -> object.put(key, value(entry.value(), Set.of())));
            return object.build();
        }
        if (node instanceof Sequence sequence) {
            List<JsonValue> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(value(item, Set.of())));
            return new JsonArray(items);
        }
        return new JsonText(((Scalar) node).text());
    }
}
