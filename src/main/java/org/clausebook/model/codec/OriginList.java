package org.clausebook.model.codec;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.json.JsonException;
import org.clausebook.json.JsonValue;
import org.clausebook.model.text.Origin;

/** The origins of an {@link OriginTable}, read. */
final class OriginList {

    private final List<Origin> origins = new ArrayList<>();

    OriginList(JsonValue values) {
        OriginReader reader = new OriginReader(this::get);
        values.values().forEach(value -> origins.add(reader.origin(value)));
    }

    Origin get(JsonValue position) {
        int at = Figures.read(position.text());
        if (at >= origins.size()) {
            throw new JsonException("there is no origin " + at);
        }
        return origins.get(at);
    }
}
