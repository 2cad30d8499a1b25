package org.clausebook.compare.redline;

import java.util.List;
import java.util.Optional;
import org.clausebook.compare.Change;
import org.clausebook.model.text.Block;

/**
 * What became of one clause between two states of a policy.
 *
 * @param id of the clause now, or of the one that is gone
 * @param title for people
 * @param fate whether it is new, gone or still there; a clause that came from others is still there
 * @param moved whether it stands elsewhere among the clauses of its section that both states have,
 *     or in another section
 * @param within the section that was added or removed as a whole, the clause with it; empty where
 *     the clause is to be told by itself
 * @param descent how it is related to the clauses of {@code from}
 * @param from the clauses from which its text came where they were not this one alone: one that it
 *     was split from, several that were joined in it, one that it was called
 * @param to the clauses to which a part of its text went, where it is still there
 * @param changes how many changes are marked in its text
 * @param numberBefore the number of its first paragraph, where it bore one
 * @param numberNow the same now
 * @param text with every change marked; of a clause that is new or gone, as it is
 * @param why it is new, gone, moved or came from others; why its words changed stands with each
 *     mark ({@link Redline#why(int)})
 */
public record ClauseDiff(
        String id,
        String title,
        Fate fate,
        boolean moved,
        Optional<String> within,
        Descent descent,
        List<Kin> from,
        List<Kin> to,
        int changes,
        Optional<String> numberBefore,
        Optional<String> numberNow,
        List<Block> text,
        List<Change> why) {

    public ClauseDiff {
        from = List.copyOf(from);
        to = List.copyOf(to);
        text = List.copyOf(text);
        why = List.copyOf(why);
    }

    /** What happened to a clause or section as a whole. */
    public enum Fate {
        ADDED,
        REMOVED,
        KEPT
    }

    /** How a clause is related to those from which its text came. */
    public enum Descent {
        /** It is the clause that it was. */
        SAME,
        /** It is one clause under another id. */
        RENAMED,
        /** Its text is a part of what one clause said. */
        SPLIT,
        /** Several clauses said what it says. */
        JOINED
    }

    /** Whether there is anything to tell: another number alone is no change. */
    public boolean isChange() {
        return fate != Fate.KEPT || moved || changes > 0 || !from.isEmpty() || !to.isEmpty();
    }

    public boolean isReworded() {
        return fate == Fate.KEPT && changes > 0;
    }
}
