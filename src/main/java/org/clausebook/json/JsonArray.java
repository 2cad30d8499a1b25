package org.clausebook.json;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A list of values. */
public record JsonArray(List<JsonValue> values) implements JsonValue {

    public JsonArray {
        values = List.copyOf(values);
    }

    /** One value for each thing, in order. */
    public static <T> JsonArray of(
            List<T> things, Function<? super T, ? extends JsonValue> toValue) {
        return new JsonArray(things.stream().<JsonValue>map(toValue).collect(Collectors.toList()));
    }

    @Override
    public String kind() {
        return "a list";
    }
}
