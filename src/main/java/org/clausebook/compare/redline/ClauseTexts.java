package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Mark;

/** The compared texts of all clauses of the newer state, and from which clauses each came. */
final class ClauseTexts {

    private final Families families;
    private final Map<String, List<Block>> byClause = new LinkedHashMap<>();

    ClauseTexts(Outlined before, Outlined now, Families families, BlockDiff diff) {
        this.families = families;
        for (PlacedClause clause : now.clauses()) {
            if (!byClause.containsKey(clause.id()) && !families.forebears(clause).isEmpty()) {
                byClause.putAll(
                        new FamilyText(families.of(clause, before.clauses(), now.clauses()), diff)
                                .byClause());
            }
        }
    }

    /** The text with its changes marked; of a clause of which nothing stood before, none. */
    Optional<List<Block>> of(PlacedClause now) {
        return Optional.ofNullable(byClause.get(now.id())).filter(text -> isOld(now, text));
    }

    /** A clause may claim a forebear from which it has not a word. */
    private boolean isOld(PlacedClause now, List<Block> text) {
        boolean isSame =
                families.forebears(now).stream().anyMatch(old -> old.id().equals(now.id()));
        return isSame || !text.stream().allMatch(ClauseTexts::isNew);
    }

    private static boolean isNew(Block block) {
        return block instanceof Block.Marked marked && marked.mark() == Mark.ADDED;
    }

    /** The clauses from which the text came, where they are not the clause itself alone. */
    List<PlacedClause> from(PlacedClause now) {
        List<PlacedClause> from = families.forebears(now);
        boolean isSame = from.size() == 1 && from.get(0).id().equals(now.id());
        return isSame || of(now).isEmpty() ? List.of() : from;
    }

    /** The clauses to which a part of the text went from one that is still there. */
    List<PlacedClause> to(PlacedClause now) {
        List<PlacedClause> to = new ArrayList<>();
        families.forebears(now).stream()
                .filter(old -> old.id().equals(now.id()))
                .flatMap(old -> families.heirs(old).stream())
                .filter(heir -> !heir.id().equals(now.id()))
                .filter(heir -> of(heir).isPresent())
                .forEach(to::add);
        return List.copyOf(to);
    }

    ClauseDiff.Descent descent(PlacedClause now) {
        List<PlacedClause> from = from(now);
        if (from.isEmpty()) {
            return ClauseDiff.Descent.SAME;
        }
        if (from.size() > 1) {
            return ClauseDiff.Descent.JOINED;
        }
        return families.heirs(from.get(0)).size() == 1
                ? ClauseDiff.Descent.RENAMED
                : ClauseDiff.Descent.SPLIT;
    }
}
