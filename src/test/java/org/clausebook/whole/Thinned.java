package org.clausebook.whole;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;

/** JSON in which each list has one item of each shape left, so that all of it can be tried. */
final class Thinned {

    private Thinned() {}

    static JsonValue of(JsonValue value) {
        if (value instanceof JsonArray list) {
            Map<String, JsonValue> shapes = new LinkedHashMap<>();
            list.values().forEach(item -> shapes.putIfAbsent(shape(item), of(item)));
            return new JsonArray(List.copyOf(shapes.values()));
        }
        return value instanceof JsonObject object ? members(object, Thinned::of) : value;
    }

    /** The same object with each of its members changed. */
    static JsonObject members(JsonObject object, UnaryOperator<JsonValue> change) {
        JsonObject.Builder changed = JsonObject.with();
        object.members().forEach((name, member) -> changed.put(name, change.apply(member)));
        return changed.build();
    }

    private static String shape(JsonValue value) {
        if (value instanceof JsonObject object) {
            String kind = text(object, "is") + text(object, "by");
            // the value of a piece is what tells pieces apart
            String within = object.find("salt").isPresent() ? shape(object.get("value")) : "";
            return kind + new TreeSet<>(object.members().keySet()) + within;
        }
        return value.kind();
    }

    private static String text(JsonObject object, String name) {
        // of some objects it is what was typed, not their kind
        boolean typed = object.members().size() == 2 && object.find("at").isPresent();
        return !typed && object.find(name).orElse(null) instanceof JsonText text
                ? text.value()
                : "";
    }
}
