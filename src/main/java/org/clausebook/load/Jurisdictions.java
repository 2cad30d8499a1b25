package org.clausebook.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.source.Condition;
import org.clausebook.model.source.Library;
import org.clausebook.model.source.Placed;

/**
 * Reads whose law something follows: "jurisdiction on a clause or source is short for applies-when:
 * {nation: ...}".
 */
final class Jurisdictions {

    private static final String KEY = "jurisdiction";
    private static final String FACT = "nation";

    private Jurisdictions() {}

    /** The nations typed, else the library's. */
    static List<String> read(Fields fields) {
        List<Placed<String>> typed = fields.texts(KEY);
        typed.forEach(
                nation ->
                        KnownWords.require(
                                fields.scope(),
                                nation,
                                fields.scope().vocabulary().factValues(FACT),
                                LoadProblem.UNKNOWN_NATION));
        if (!typed.isEmpty()) {
            return typed.stream().map(Placed::value).toList();
        }
        return fields.scope()
                .vocabulary()
                .library()
                .map(Library::jurisdiction)
                .map(List::of)
                .orElse(List.of());
    }

    /** The facts typed, with the nations among them unless the facts name nations themselves. */
    static Condition condition(Fields fields, List<String> nations) {
        Condition typed = KnownWords.condition(fields, "applies-when");
        Optional<? extends java.util.Collection<String>> facts =
                fields.scope().vocabulary().facts();
        boolean asked = facts.isPresent() && facts.get().contains(FACT);
        if (nations.isEmpty() || !asked || typed.facts().containsKey(FACT)) {
            return typed;
        }
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put(FACT, nations);
        all.putAll(typed.facts());
        return new Condition(all);
    }
}
