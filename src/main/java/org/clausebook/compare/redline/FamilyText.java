package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Mark;

/**
 * The compared text of clauses that were split or joined: all that the older ones said against all
 * that the newer ones say, divided again at the bounds of the newer ones. So words that only went
 * to another clause are not told as removed here and added there.
 */
final class FamilyText {

    private final Families.Family family;
    private final Map<String, List<Block>> byClause = new LinkedHashMap<>();

    FamilyText(Families.Family family, BlockDiff diff) {
        this.family = family;
        family.now().forEach(clause -> byClause.put(clause.id(), new ArrayList<>()));
        List<Block> marked = diff.between(joined(family.before()), joined(family.now()));
        String last = family.now().get(0).id();
        for (Block block : marked) {
            last = isGone(block) ? home(block, last) : block.key().clause();
            byClause.computeIfAbsent(last, id -> new ArrayList<>()).add(block);
        }
    }

    /** The text of each of the newer clauses, by id, with every change marked. */
    Map<String, List<Block>> byClause() {
        return byClause;
    }

    private static List<Block> joined(List<PlacedClause> clauses) {
        return clauses.stream().flatMap(clause -> clause.clause().blocks().stream()).toList();
    }

    private static boolean isGone(Block block) {
        return block instanceof Block.Marked marked
                && (marked.mark() == Mark.REMOVED || marked.mark() == Mark.MOVED_AWAY);
    }

    /** Words that are gone stand in the clause that had them, or else where its words went. */
    private String home(Block block, String last) {
        String clause = block.key().clause();
        return family.now().stream().anyMatch(now -> now.id().equals(clause)) ? clause : last;
    }
}
