package org.clausebook.model.source;

import java.util.List;
import java.util.Map;

/** Facts asked of a school: each named fact must be one of the values; no facts always hold. */
public record Condition(Map<String, List<String>> facts) {
    public static final Condition ALWAYS = new Condition(Map.of());

    public Condition {
        facts = Ordered.copyOf(facts);
    }
}
