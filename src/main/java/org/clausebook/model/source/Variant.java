package org.clausebook.model.source;

import java.util.Map;
import org.clausebook.diagnostic.Place;

/** A named alternative wording of a clause version. */
public record Variant(
        String id,
        Condition appliesWhen,
        Passage text,
        Map<String, Placed<String>> rules,
        Map<String, Placed<String>> slots,
        Place at) {
    public Variant {
        rules = Ordered.copyOf(rules);
        slots = Ordered.copyOf(slots);
    }
}
