package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clausebook.compare.redline.ClauseDiff;
import org.clausebook.compare.redline.Kin;
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

    /** Such as "moved from 4.5 and reworded", or "split from 4.2 Phones". */
    public String fate(ClauseDiff clause) {
        return switch (clause.fate()) {
            case ADDED -> words.say("changes.fate.added");
            case REMOVED -> words.say("changes.fate.removed");
            case KEPT -> kept(clause);
        };
    }

    private String kept(ClauseDiff clause) {
        List<String> parts = new ArrayList<>();
        if (!clause.from().isEmpty()) {
            String descent = clause.descent().name().toLowerCase(Locale.ROOT);
            parts.add(words.say("changes.fate." + descent, names(clause.from())));
        }
        if (!clause.to().isEmpty()) {
            parts.add(words.say("changes.fate.to", names(clause.to())));
        }
        if (clause.moved()) {
            parts.add(
                    clause.numberBefore()
                            .map(number -> words.say("changes.fate.moved.from", number))
                            .orElseGet(() -> words.say("changes.fate.moved")));
        }
        if (clause.isReworded() || parts.isEmpty()) {
            parts.add(words.say("changes.fate.reworded"));
        }
        return listed(parts);
    }

    /** Such as "4.2 Phones of staff and 4.3 Watches". */
    private String names(List<Kin> clauses) {
        return listed(
                clauses.stream()
                        .map(kin -> kin.number().map(n -> n + " ").orElse("") + kin.title())
                        .toList());
    }

    private String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0
                ? parts.get(0)
                : String.join(", ", parts.subList(0, last))
                        + " "
                        + words.say("list.and")
                        + " "
                        + parts.get(last);
    }

    /** The number under which people find the clause: its present one, or the one that it had. */
    public static Optional<String> number(ClauseDiff clause) {
        return clause.numberNow().or(clause::numberBefore);
    }
}
