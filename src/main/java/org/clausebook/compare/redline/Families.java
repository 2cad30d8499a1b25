package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which clauses of an older state are which of a newer one: by id, and by the ids that clauses say
 * they or their blocks once had. A clause that was split has several heirs, one that was joined
 * several forebears.
 */
final class Families {

    private final Map<String, List<PlacedClause>> forebears = new LinkedHashMap<>();
    private final Map<String, List<PlacedClause>> heirs = new LinkedHashMap<>();

    Families(List<PlacedClause> before, List<PlacedClause> now) {
        for (PlacedClause clause : now) {
            boolean stood = before.stream().anyMatch(old -> old.id().equals(clause.id()));
            for (PlacedClause old : before) {
                if (old.id().equals(clause.id()) || (!stood && clause.cameFrom(old.id()))) {
                    join(old, clause);
                }
            }
        }
        // a clause that stood already may have taken up one that is gone
        for (PlacedClause old : before) {
            if (heirs(old).isEmpty()) {
                now.stream()
                        .filter(clause -> clause.tookUp(old.id()))
                        .forEach(clause -> join(old, clause));
            }
        }
    }

    private void join(PlacedClause old, PlacedClause clause) {
        forebears.computeIfAbsent(clause.id(), id -> new ArrayList<>()).add(old);
        heirs.computeIfAbsent(old.id(), id -> new ArrayList<>()).add(clause);
    }

    /** The clauses that a clause of the newer state is or came from. */
    List<PlacedClause> forebears(PlacedClause now) {
        return forebears.getOrDefault(now.id(), List.of());
    }

    /** The clauses that a clause of the older state is or went to. */
    List<PlacedClause> heirs(PlacedClause before) {
        return heirs.getOrDefault(before.id(), List.of());
    }

    /** Whether the newer clause is the older one, though perhaps under another id. */
    boolean isFirst(PlacedClause before, PlacedClause now) {
        List<PlacedClause> from = forebears(now);
        PlacedClause own =
                from.stream().filter(old -> old.id().equals(now.id())).findFirst().orElse(null);
        if (own != null) {
            return own.id().equals(before.id());
        }
        boolean stays = heirs(before).stream().anyMatch(heir -> heir.id().equals(before.id()));
        return !stays
                && !from.isEmpty()
                && from.get(0).id().equals(before.id())
                && heirs(before).get(0).id().equals(now.id());
    }

    /** The older and the newer clauses between which words went to and fro, each in its order. */
    record Family(List<PlacedClause> before, List<PlacedClause> now) {}

    /** All that is related to a clause of the newer state, however far. */
    Family of(PlacedClause clause, List<PlacedClause> before, List<PlacedClause> now) {
        Set<String> older = new LinkedHashSet<>();
        Set<String> newer = new LinkedHashSet<>(Set.of(clause.id()));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (PlacedClause one : now) {
                if (newer.contains(one.id())) {
                    grows |= older.addAll(forebears(one).stream().map(PlacedClause::id).toList());
                }
            }
            for (PlacedClause one : before) {
                if (older.contains(one.id())) {
                    grows |= newer.addAll(heirs(one).stream().map(PlacedClause::id).toList());
                }
            }
        }
        return new Family(
                before.stream().filter(one -> older.contains(one.id())).toList(),
                now.stream().filter(one -> newer.contains(one.id())).toList());
    }
}
