package org.clausebook.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.compare.Change;
import org.clausebook.compare.Changes;
import org.clausebook.compare.Versions;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Audience;
import org.clausebook.model.source.Source;
import org.clausebook.model.source.Weight;
import org.clausebook.model.text.PlainText;

/** Compares one policy before and after a change of the library. */
final class PolicyComparison {

    private static final Set<Change.Kind> OF_CLAUSES =
            Set.of(
                    Change.Kind.CLAUSE_ADDED,
                    Change.Kind.CLAUSE_LEFT_OUT,
                    Change.Kind.LINEAGE,
                    Change.Kind.LIBRARY_VERSION,
                    Change.Kind.VARIANT,
                    Change.Kind.OWN_WORDING,
                    Change.Kind.EXCEPTION,
                    Change.Kind.WORDING);

    private final TwoStates states;
    private final Versions versions;
    private final List<Drift> cases;

    PolicyComparison(TwoStates states, Versions versions) {
        this.states = states;
        this.versions = versions;
        this.cases = fresh();
    }

    PolicyImpact impact() {
        Optional<TwoStates.Pair> pair =
                states.before()
                        .flatMap(
                                before ->
                                        states.after()
                                                .map(after -> new TwoStates.Pair(before, after)))
                        .or(states::asLibrary);
        List<Change> changes =
                pair.map(
                                both ->
                                        Changes.between(
                                                        both.before().policy(),
                                                        both.after().policy(),
                                                        versions)
                                                .all())
                        .orElseGet(this::anew);
        Map<String, ResolvedClause> then = clauses(pair.map(TwoStates.Pair::before));
        Map<String, ResolvedClause> now = clauses(pair.map(TwoStates.Pair::after));
        List<ClauseImpact> clauses = new ArrayList<>();
        byClause(changes)
                .forEach(
                        (id, about) -> {
                            if (isHere(id)) {
                                clauses.add(
                                        ClauseComparison.of(
                                                id,
                                                Optional.ofNullable(then.get(id)),
                                                Optional.ofNullable(now.get(id)),
                                                about,
                                                of(id)));
                            }
                        });
        return new PolicyImpact(
                states.owner(),
                states.name(),
                states.policy(),
                title(pair),
                clauses,
                changes.stream().filter(change -> !OF_CLAUSES.contains(change.kind())).toList(),
                cases,
                signers(clauses, then, now, pair),
                sources(pair.map(TwoStates.Pair::before), pair.map(TwoStates.Pair::after)),
                sources(pair.map(TwoStates.Pair::after), pair.map(TwoStates.Pair::before)),
                states.after().isPresent() || states.before().isEmpty());
    }

    /**
     * Where there was no text before, all of it is new; where there is none now, nobody can say.
     */
    private List<Change> anew() {
        return states.after()
                .map(text -> Changes.between(Optional.empty(), text).all())
                .orElse(List.of());
    }

    /** The cases that this change brings; those that there were bear the same code. */
    private List<Drift> fresh() {
        Set<String> known =
                states.driftsBefore().stream()
                        .map(drift -> drift.state() + " " + drift.code())
                        .collect(Collectors.toSet());
        return states.driftsAfter().stream()
                .filter(drift -> drift.isOpen() || drift.state() == Drift.State.LOOK)
                .filter(drift -> !known.contains(drift.state() + " " + drift.code()))
                .toList();
    }

    private List<Drift> of(String clause) {
        return cases.stream().filter(drift -> drift.target().clause().equals(clause)).toList();
    }

    /** What the library has for a policy may hold clauses that the school left out. */
    private boolean isHere(String clause) {
        boolean own = states.before().isPresent() && states.after().isPresent();
        return own
                || states.before().isEmpty()
                || !clauses(states.asLibrary().map(TwoStates.Pair::before)).containsKey(clause)
                || clauses(states.before()).containsKey(clause);
    }

    private String title(Optional<TwoStates.Pair> pair) {
        return states.after()
                .or(states::before)
                .or(() -> pair.map(TwoStates.Pair::after))
                .map(text -> PlainText.of(text.policy().title()))
                .orElse(states.policy());
    }

    private static Map<String, List<Change>> byClause(List<Change> changes) {
        Map<String, List<Change>> found = new LinkedHashMap<>();
        changes.stream()
                .filter(change -> OF_CLAUSES.contains(change.kind()))
                .forEach(
                        change ->
                                found.computeIfAbsent(change.subject(), id -> new ArrayList<>())
                                        .add(change));
        return found;
    }

    /** Those with a form whom a clause binds in which a rule changes and words with it. */
    private static List<Audience> signers(
            List<ClauseImpact> changed,
            Map<String, ResolvedClause> then,
            Map<String, ResolvedClause> now,
            Optional<TwoStates.Pair> pair) {
        Set<String> bound = new LinkedHashSet<>();
        for (ClauseImpact clause : changed) {
            Optional<ResolvedClause> old = Optional.ofNullable(then.get(clause.clause()));
            Optional<ResolvedClause> current = Optional.ofNullable(now.get(clause.clause()));
            boolean sameWords =
                    old.map(ClauseComparison::words).equals(current.map(ClauseComparison::words));
            if (clause.weight() == Weight.SUBSTANTIVE && !sameWords) {
                current.or(() -> old).ifPresent(one -> bound.addAll(one.source().binds()));
            }
        }
        return pair.map(TwoStates.Pair::after).stream()
                .flatMap(text -> text.policy().forms().stream())
                .map(form -> form.audience())
                .filter(audience -> bound.contains(audience.id()))
                .toList();
    }

    /** What the one rests on and the other does not. */
    private static List<Source> sources(Optional<Numbered> without, Optional<Numbered> with) {
        Set<String> known = without.map(text -> ids(text.policy())).orElse(Set.of());
        return with.map(text -> text.policy().sources()).orElse(List.of()).stream()
                .filter(source -> !known.contains(source.id()))
                .toList();
    }

    private static Set<String> ids(Policy policy) {
        return policy.sources().stream().map(Source::id).collect(Collectors.toSet());
    }

    private static Map<String, ResolvedClause> clauses(Optional<Numbered> text) {
        Map<String, ResolvedClause> clauses = new LinkedHashMap<>();
        text.ifPresent(
                found -> ClauseList.of(found.policy()).forEach(one -> clauses.put(one.id(), one)));
        return clauses;
    }
}
