package org.clausebook.model.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One case to decide, with the schools that it reaches: of a school's own wording that school, of a
 * group's each member in whose policy it shows.
 *
 * @param schools ids, sorted
 */
public record DriftCase(Drift drift, List<String> schools) {

    private static final Comparator<DriftCase> ORDER =
            Comparator.comparing((DriftCase one) -> one.drift().layer())
                    .thenComparing(one -> one.drift().policy())
                    .thenComparing(one -> one.drift().override().at())
                    .thenComparingInt(one -> one.drift().now())
                    .thenComparing(one -> one.drift().state());

    public DriftCase {
        schools = List.copyOf(schools);
    }

    /** The cases, each once, sorted by layer, policy and place. */
    public static List<DriftCase> of(Collection<Drift> drifts) {
        Map<List<Object>, Drift> cases = new LinkedHashMap<>();
        Map<List<Object>, List<String>> schools = new LinkedHashMap<>();
        drifts.stream()
                .sorted(Comparator.comparing(Drift::school))
                .forEach(
                        drift -> {
                            List<Object> key =
                                    List.of(
                                            drift.layer(),
                                            drift.policy(),
                                            drift.override().at(),
                                            drift.state(),
                                            drift.code());
                            cases.putIfAbsent(key, drift);
                            schools.computeIfAbsent(key, none -> new ArrayList<>())
                                    .add(drift.school());
                        });
        return cases.entrySet().stream()
                .map(
                        one ->
                                new DriftCase(
                                        one.getValue(),
                                        schools.getOrDefault(one.getKey(), List.of())))
                .sorted(ORDER)
                .toList();
    }
}
