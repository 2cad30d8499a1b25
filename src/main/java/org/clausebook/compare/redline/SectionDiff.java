package org.clausebook.compare.redline;

import java.util.List;
import java.util.Optional;
import org.clausebook.compare.Change;
import org.clausebook.model.text.Run;

/**
 * What became of one section or part between two states of a policy.
 *
 * @param id of the section now, or of the one that is gone
 * @param title with every change marked; of a section that is new or gone, as it is
 * @param fate whether it is new, gone or still there
 * @param moved whether it stands elsewhere, with all that is in it
 * @param changes how many changes are marked in its title
 * @param numberBefore the number that it bore, where it bore one
 * @param numberNow the same now
 * @param clauses that came or went with it as a whole, by id; none where some of its clauses stood,
 *     or stand, elsewhere
 * @param why it is new, gone, moved or called otherwise
 */
public record SectionDiff(
        String id,
        List<Run> title,
        ClauseDiff.Fate fate,
        boolean moved,
        int changes,
        Optional<String> numberBefore,
        Optional<String> numberNow,
        List<String> clauses,
        List<Change> why) {

    public SectionDiff {
        title = List.copyOf(title);
        clauses = List.copyOf(clauses);
        why = List.copyOf(why);
    }

    /** Whether there is anything to tell: another number alone is no change. */
    public boolean isChange() {
        return fate != ClauseDiff.Fate.KEPT || moved || changes > 0;
    }
}
