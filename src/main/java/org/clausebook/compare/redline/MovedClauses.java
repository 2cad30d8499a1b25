package org.clausebook.compare.redline;

import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.model.policy.Numbered;

/** Tells which clauses stand elsewhere in a newer state of a policy, without comparing words. */
public final class MovedClauses {

    private MovedClauses() {}

    /** The ids, as they are now, of the clauses that a comparison would call moved. */
    public static Set<String> between(Numbered before, Numbered now) {
        Outlined then = Outlined.of(before);
        Outlined today = Outlined.of(now);
        Families families = new Families(then.clauses(), today.clauses());
        Moves moves = new Moves(then, today, new SectionPairs(then, today).names(families));
        return today.clauses().stream()
                .filter(moves::isMoved)
                .map(PlacedClause::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
