package org.clausebook.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.policy.Choice;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Weight;

/** Which clauses are new and which were left out, by whose choice. */
final class ChosenClauses {

    private final Policy before;
    private final Policy now;
    private final Map<String, ResolvedClause> then;
    private final Map<String, ResolvedClause> today;

    ChosenClauses(Policy before, Policy now) {
        this.before = before;
        this.now = now;
        this.then = byId(before);
        this.today = byId(now);
    }

    /** What changed about each clause of the newer state: that it is new, or what in it. */
    List<Change> ofToday(Versions versions) {
        List<Change> changes = new ArrayList<>();
        today.forEach(
                (id, clause) -> {
                    ResolvedClause old = then.get(id);
                    if (old == null) {
                        changes.add(added(clause));
                    } else {
                        changes.addAll(new ClauseChanges(old, clause, versions).find());
                    }
                });
        return changes;
    }

    List<Change> leftOut() {
        return then.values().stream()
                .filter(clause -> !today.containsKey(clause.id()))
                .map(this::leftOut)
                .toList();
    }

    /** Whether the clauses of both states stand in another order. */
    boolean isReordered() {
        return !then.keySet().stream()
                .filter(today::containsKey)
                .toList()
                .equals(today.keySet().stream().filter(then::containsKey).toList());
    }

    private Change added(ResolvedClause clause) {
        Optional<Choice> choice = find(now, Choice.What.ADD, clause);
        Telling telling =
                telling(Change.Kind.CLAUSE_ADDED, clause, choice, Choice.What.OMIT).is(Turn.NEW);
        if (choice.flatMap(Choice::reason).isEmpty()) {
            telling.grounds(List.of(Ground.of(clause.version())));
        }
        return telling.says(clause.source().title().value() + ": added");
    }

    private Change leftOut(ResolvedClause clause) {
        Optional<Choice> choice = find(now, Choice.What.OMIT, clause);
        return telling(Change.Kind.CLAUSE_LEFT_OUT, clause, choice, Choice.What.ADD)
                .is(Turn.GONE)
                .says(clause.source().title().value() + ": left out");
    }

    /** Where nobody chose it now, somebody may have dropped the opposite choice of before. */
    private Telling telling(
            Change.Kind kind, ResolvedClause clause, Optional<Choice> choice, Choice.What dropped) {
        return new Telling(kind, clause.id())
                .titled(clause.source().title().value())
                .weighs(
                        choice.map(one -> ClauseChanges.weight(one.reason()))
                                .orElse(Weight.SUBSTANTIVE))
                .by(
                        choice.or(() -> find(before, dropped, clause))
                                .map(Choice::layer)
                                .orElseGet(() -> Outliner.of(clause.at())))
                .grounds(choice.flatMap(Choice::reason));
    }

    private static Optional<Choice> find(Policy policy, Choice.What what, ResolvedClause clause) {
        return policy.choices().stream()
                .filter(choice -> choice.what() == what && choice.clause().equals(clause.id()))
                .findFirst();
    }

    private static Map<String, ResolvedClause> byId(Policy policy) {
        Map<String, ResolvedClause> clauses = new LinkedHashMap<>();
        ClauseList.of(policy).forEach(clause -> clauses.put(clause.id(), clause));
        return clauses;
    }
}
