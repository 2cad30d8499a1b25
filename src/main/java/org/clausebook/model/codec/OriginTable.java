package org.clausebook.model.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;
import org.clausebook.model.text.Origin;

/** Origins, each written once: many runs come from one place, and name it by its position here. */
final class OriginTable {

    private final OriginWriter writer = new OriginWriter();
    private final Map<JsonValue, Integer> places = new LinkedHashMap<>();

    JsonValue refer(Origin origin) {
        int place = places.computeIfAbsent(writer.origin(origin), fresh -> places.size());
        return new JsonText(Integer.toString(place));
    }

    JsonArray values() {
        return new JsonArray(places.keySet().stream().toList());
    }
}
