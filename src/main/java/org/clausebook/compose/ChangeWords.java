package org.clausebook.compose;

import java.util.List;
import java.util.Optional;
import org.clausebook.compare.redline.ClauseDiff;
import org.clausebook.compare.redline.Redline;
import org.clausebook.words.Words;

/** What became of clauses, in a few words: "2 new, 1 gone", "moved from 4.2 and reworded". */
public final class ChangeWords {

    private final Words words;

    public ChangeWords(Words words) {
        this.words = words;
    }

    /**
     * How many clauses are new, gone, reworded, moved and as they were; a clause may be two of it.
     */
    public String count(Redline redline) {
        List<ClauseDiff> changed = redline.changed();
        return words.say(
                "changes.counted",
                number(changed, ClauseDiff.Fate.ADDED),
                number(changed, ClauseDiff.Fate.REMOVED),
                changed.stream().filter(ClauseDiff::isReworded).count(),
                changed.stream().filter(ClauseDiff::moved).count(),
                redline.clauses().size() - changed.size());
    }

    private static long number(List<ClauseDiff> changed, ClauseDiff.Fate fate) {
        return changed.stream().filter(clause -> clause.fate() == fate).count();
    }

    /** Such as "Phones of staff: moved from 4.5 and reworded". */
    public String heading(ClauseDiff clause) {
        return words.say("changes.heading", clause.title(), fate(clause));
    }

    /** Such as "moved from 4.5 and reworded". */
    public String fate(ClauseDiff clause) {
        return switch (clause.fate()) {
            case ADDED -> words.say("changes.fate.added");
            case REMOVED -> words.say("changes.fate.removed");
            case KEPT -> clause.moved() ? moved(clause) : words.say("changes.fate.reworded");
        };
    }

    private String moved(ClauseDiff clause) {
        String moved =
                clause.numberBefore()
                        .map(number -> words.say("changes.fate.moved.from", number))
                        .orElseGet(() -> words.say("changes.fate.moved"));
        return clause.isReworded() ? words.say("changes.fate.both", moved) : moved;
    }

    /** The number under which people find the clause: its present one, or the one that it had. */
    public static Optional<String> number(ClauseDiff clause) {
        return clause.numberNow().or(clause::numberBefore);
    }
}
