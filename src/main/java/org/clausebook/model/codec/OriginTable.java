package org.clausebook.model.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;
import org.clausebook.model.text.Origin;

/**
 * Origins, each written once: many runs come from one place, and name it by its position here. An
 * origin within another one stands before it.
 */
final class OriginTable {

    private final OriginWriter writer = new OriginWriter(this::refer);
    private final Map<JsonValue, Integer> places = new LinkedHashMap<>();

    JsonValue refer(Origin origin) {
        JsonValue written = writer.origin(origin);
        int place = places.computeIfAbsent(written, fresh -> places.size());
        return new JsonText(Integer.toString(place));
    }

    JsonArray values() {
        return new JsonArray(places.keySet().stream().toList());
    }
}
