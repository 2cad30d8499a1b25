package org.clausebook.compare.redline;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.Block;

/**
 * What became of one clause between two states of a policy.
 *
 * @param id of the clause now, or of the one that is gone
 * @param title for people
 * @param fate whether it is new, gone or still there
 * @param moved whether it stands elsewhere among the clauses that both states have, or in another
 *     section
 * @param changes how many changes are marked in its text
 * @param numberBefore the number of its first paragraph, where it bore one
 * @param numberNow the same now
 * @param text with every change marked; of a clause that is new or gone, as it is
 */
public record ClauseDiff(
        String id,
        String title,
        Fate fate,
        boolean moved,
        int changes,
        Optional<String> numberBefore,
        Optional<String> numberNow,
        List<Block> text) {

    public ClauseDiff {
        text = List.copyOf(text);
    }

    /** What happened to a clause as a whole. */
    public enum Fate {
        ADDED,
        REMOVED,
        KEPT
    }

    /** Whether there is anything to tell: another number alone is no change. */
    public boolean isChange() {
        return fate != Fate.KEPT || moved || changes > 0;
    }

    public boolean isReworded() {
        return fate == Fate.KEPT && changes > 0;
    }
}
