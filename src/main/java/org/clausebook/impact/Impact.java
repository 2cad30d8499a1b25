package org.clausebook.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.clausebook.compare.Versions;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Weight;
import org.clausebook.model.text.PlainText;

/**
 * Whom a change of the library reaches.
 *
 * @param policies those in which anything changes, sorted by owner and policy
 * @param unmade those of which nothing can be said, since neither state of them could be made:
 *     owner and policy, such as {@code oak devices}, sorted
 */
public record Impact(List<PolicyImpact> policies, List<String> unmade) {

    private static final Comparator<PolicyImpact> ORDER =
            Comparator.comparing(PolicyImpact::owner).thenComparing(PolicyImpact::policy);

    public Impact {
        policies = List.copyOf(policies);
        unmade = List.copyOf(unmade);
    }

    /**
     * Works it out.
     *
     * @param states every policy before and after, in any order
     * @param versions whose reasons are told
     * @param clause the only clause to look at; all where empty
     */
    public static Impact of(List<TwoStates> states, Versions versions, Optional<String> clause) {
        List<PolicyImpact> found = new ArrayList<>();
        for (TwoStates one : states) {
            PolicyImpact impact = new PolicyComparison(one, versions).impact();
            PolicyImpact wanted = clause.map(id -> only(impact, id)).orElse(impact);
            if (!wanted.isNone()) {
                found.add(wanted);
            }
        }
        found.sort(ORDER);
        List<String> unmade =
                states.stream()
                        .filter(one -> one.before().isEmpty() && one.after().isEmpty())
                        .map(one -> one.owner() + " " + one.policy())
                        .sorted()
                        .toList();
        return new Impact(found, unmade);
    }

    /**
     * Whom a change of one clause would reach, whatever it were, if it changed a rule.
     *
     * @param names of the owners, by id
     * @param unmade the policies that could not be made
     */
    public static Impact would(
            String clause, List<Numbered> texts, Map<String, String> names, List<String> unmade) {
        List<PolicyImpact> found = new ArrayList<>();
        for (Numbered text : texts) {
            ClauseList.of(text.policy()).stream()
                    .filter(one -> one.id().equals(clause))
                    .findFirst()
                    .map(one -> would(text.policy(), one, names))
                    .ifPresent(found::add);
        }
        found.sort(ORDER);
        return new Impact(found, unmade.stream().sorted().toList());
    }

    private static PolicyImpact would(
            Policy policy, ResolvedClause clause, Map<String, String> names) {
        OptionalInt version = OptionalInt.of(clause.version().number());
        ClauseImpact impact =
                new ClauseImpact(
                        clause.id(),
                        clause.source().title().value(),
                        ClauseImpact.What.WOULD_CHANGE,
                        version,
                        version,
                        Weight.SUBSTANTIVE,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        ClauseComparison.own(clause));
        return new PolicyImpact(
                policy.owner(),
                names.getOrDefault(policy.owner(), policy.owner()),
                policy.id(),
                PlainText.of(policy.title()),
                List.of(impact),
                List.of(),
                List.of(),
                policy.forms().stream()
                        .map(form -> form.audience())
                        .filter(audience -> clause.source().binds().contains(audience.id()))
                        .toList(),
                List.of(),
                List.of(),
                true);
    }

    private static PolicyImpact only(PolicyImpact all, String clause) {
        return new PolicyImpact(
                all.owner(),
                all.name(),
                all.policy(),
                all.title(),
                all.clauses().stream().filter(one -> one.clause().equals(clause)).toList(),
                List.of(),
                all.cases().stream()
                        .filter(drift -> drift.target().clause().equals(clause))
                        .toList(),
                all.signers(),
                all.newSources(),
                all.oldSources(),
                all.made() || isUntouched(all, clause));
    }

    private static boolean isUntouched(PolicyImpact all, String clause) {
        return all.clauses().stream().noneMatch(one -> one.clause().equals(clause))
                && all.cases().stream().noneMatch(one -> one.target().clause().equals(clause));
    }

    /** How many policies have a verdict. */
    public long count(PolicyImpact.Verdict verdict) {
        return policies.stream().filter(policy -> policy.verdict() == verdict).count();
    }

    /** How many schools and groups are reached. */
    public long owners() {
        return policies.stream().map(PolicyImpact::owner).distinct().count();
    }
}
