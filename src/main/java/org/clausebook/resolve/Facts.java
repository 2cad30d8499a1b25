package org.clausebook.resolve;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausebook.model.source.Condition;
import org.clausebook.model.source.Ordered;
import org.clausebook.model.source.Profile;

/** What holds of a school on one day: its nation, status and phase. */
public record Facts(Map<String, String> values) {

    public Facts {
        values = Ordered.copyOf(values);
    }

    /** All facts of a profile on a day. */
    public static Facts of(Profile profile, LocalDate day) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : profile.facts().keySet()) {
            profile.fact(name, day).ifPresent(value -> values.put(name, value));
        }
        return new Facts(values);
    }

    /**
     * Whether each fact asked for is one of the values asked for; a fact that is not stated does
     * not hold.
     */
    public boolean hold(Condition condition) {
        return condition.facts().entrySet().stream()
                .allMatch(
                        asked -> {
                            String stated = values.get(asked.getKey());
                            return stated != null && asked.getValue().contains(stated);
                        });
    }

    /**
     * How these facts differ from what a condition asks, such as "status: maintained, not academy".
     */
    public String differFrom(Condition condition) {
        return condition.facts().entrySet().stream()
                .filter(
                        asked ->
                                !asked.getValue().contains(values.getOrDefault(asked.getKey(), "")))
                .map(
                        asked ->
                                asked.getKey()
                                        + ": "
                                        + values.getOrDefault(asked.getKey(), "not stated")
                                        + ", not "
                                        + either(asked.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String either(List<String> values) {
        return String.join(" or ", values);
    }
}
