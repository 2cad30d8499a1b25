package org.clausebook.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clausebook.model.policy.AppliedOverride;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.policy.Setting;
import org.clausebook.model.source.Ordered;
import org.clausebook.model.source.Placed;

/**
 * Where the schools of a group have one policy in different shapes: a clause that only some have,
 * have in another version or variant, or in words of their own; a setting that is not the same.
 *
 * @param policy the policy's id
 * @param subject the clause's full id, or the setting's name
 * @param title what people call it
 * @param bySchool what each school has, by its id, in the order of the schools
 */
public record Unlike(
        String policy, Kind kind, String subject, String title, Map<String, Has> bySchool) {

    /** What differs. */
    public enum Kind {
        CLAUSE,
        SETTING
    }

    /**
     * What one school has.
     *
     * @param version of a clause; empty where the school does not have it
     * @param own how many passages of it are in words of a layer's own
     * @param value of a setting
     */
    public record Has(
            Optional<Integer> version, Optional<String> variant, int own, Optional<String> value) {

        private static final Has NOT =
                new Has(Optional.empty(), Optional.empty(), 0, Optional.empty());

        private static Has of(ResolvedClause clause) {
            return new Has(
                    Optional.of(clause.version().number()),
                    clause.variant(),
                    clause.overrides().size(),
                    Optional.empty());
        }

        private static Has of(Setting setting) {
            String value =
                    setting.value().items().stream()
                            .map(Placed::value)
                            .collect(Collectors.joining("; "));
            return new Has(Optional.empty(), Optional.empty(), 0, Optional.of(value));
        }
    }

    public Unlike {
        bySchool = Ordered.copyOf(bySchool);
    }

    /**
     * The differences between the same policy of several schools: clauses in the order in which
     * they first stand, then settings by name.
     *
     * @param policies at least one, each of another school
     */
    public static List<Unlike> between(List<Policy> policies) {
        List<Unlike> found = new ArrayList<>(clauses(policies));
        found.addAll(settings(policies));
        return List.copyOf(found);
    }

    private static List<Unlike> clauses(List<Policy> policies) {
        Map<String, ResolvedClause> all = new LinkedHashMap<>();
        Map<String, Map<String, ResolvedClause>> bySchool = new LinkedHashMap<>();
        for (Policy policy : policies) {
            Map<String, ResolvedClause> own = new LinkedHashMap<>();
            ClauseList.of(policy).forEach(clause -> own.put(clause.id(), clause));
            own.forEach(all::putIfAbsent);
            bySchool.put(policy.owner(), own);
        }
        return all.values().stream()
                .filter(clause -> isUnlike(clause.id(), bySchool))
                .map(
                        clause ->
                                new Unlike(
                                        policies.get(0).id(),
                                        Kind.CLAUSE,
                                        clause.id(),
                                        clause.source().title().value(),
                                        has(clause.id(), bySchool)))
                .toList();
    }

    private static Map<String, Has> has(
            String clause, Map<String, Map<String, ResolvedClause>> bySchool) {
        Map<String, Has> has = new LinkedHashMap<>();
        bySchool.forEach(
                (school, clauses) ->
                        has.put(
                                school,
                                Optional.ofNullable(clauses.get(clause))
                                        .map(Has::of)
                                        .orElse(Has.NOT)));
        return has;
    }

    private static boolean isUnlike(
            String clause, Map<String, Map<String, ResolvedClause>> bySchool) {
        return bySchool.values().stream()
                        .map(clauses -> Optional.ofNullable(clauses.get(clause)).map(Unlike::shape))
                        .distinct()
                        .count()
                > 1;
    }

    /** Two schools have a clause alike where the same layers did the same to the same version. */
    private static List<Object> shape(ResolvedClause clause) {
        List<Object> shape = new ArrayList<>(List.of(clause.version().number(), clause.variant()));
        for (AppliedOverride applied : clause.overrides()) {
            shape.add(applied.override().target().value());
            shape.add(applied.override().op());
            shape.add(applied.override().text().map(text -> text.text().strip()));
        }
        return shape;
    }

    private static List<Unlike> settings(List<Policy> policies) {
        TreeSet<String> names = new TreeSet<>();
        policies.forEach(policy -> names.addAll(policy.settings().keySet()));
        List<Unlike> found = new ArrayList<>();
        for (String name : names) {
            Map<String, Has> has = new LinkedHashMap<>();
            for (Policy policy : policies) {
                has.put(
                        policy.owner(),
                        Optional.ofNullable(policy.settings().get(name))
                                .map(Has::of)
                                .orElse(Has.NOT));
            }
            if (has.values().stream().distinct().count() > 1) {
                found.add(
                        new Unlike(
                                policies.get(0).id(),
                                Kind.SETTING,
                                name,
                                title(policies, name),
                                has));
            }
        }
        return found;
    }

    private static String title(List<Policy> policies, String name) {
        return policies.stream()
                .flatMap(policy -> Optional.ofNullable(policy.settings().get(name)).stream())
                .map(setting -> setting.kind().help().strip())
                .filter(help -> !help.isEmpty())
                .map(help -> help.replaceFirst("\\.$", ""))
                .findFirst()
                .orElse(name);
    }
}
