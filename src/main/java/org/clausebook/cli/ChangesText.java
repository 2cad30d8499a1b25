package org.clausebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.compare.Change;
import org.clausebook.compare.Changes;
import org.clausebook.compare.redline.ClauseDiff;
import org.clausebook.compare.redline.Redline;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.Weight;

/** What changed between two states of a policy, as Markdown that also reads well as it is. */
final class ChangesText {

    private ChangesText() {}

    /**
     * The whole account: what it compares, how much changed, why, and each clause with its words.
     *
     * @param from what the older state is called, such as "version 2.0"
     * @param to what the newer one is called
     */
    static List<String> of(String title, String from, Numbered before, String to, Numbered now) {
        Redline redline = Redline.between(before, now);
        List<String> lines = new ArrayList<>();
        lines.add("# What changed: " + title);
        lines.add("");
        lines.add("From " + from + " to " + to + ".");
        lines.add("");
        lines.add(count(redline));
        List<Change> causes = Changes.between(java.util.Optional.of(before), now).all();
        causes(lines, "Changes of rule", causes, Weight.SUBSTANTIVE);
        causes(lines, "Corrections", causes, Weight.EDITORIAL);
        redline.changed().forEach(clause -> clause(lines, clause));
        return List.copyOf(lines);
    }

    private static String count(Redline redline) {
        List<ClauseDiff> changed = redline.changed();
        if (changed.isEmpty()) {
            return "The text of the clauses is the same.";
        }
        return "Clauses: "
                + List.of(
                                number(changed, ClauseDiff.Fate.ADDED) + " new",
                                number(changed, ClauseDiff.Fate.REMOVED) + " gone",
                                changed.stream().filter(ClauseDiff::isReworded).count()
                                        + " reworded",
                                changed.stream().filter(ClauseDiff::moved).count() + " moved")
                        .stream()
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static long number(List<ClauseDiff> changed, ClauseDiff.Fate fate) {
        return changed.stream().filter(clause -> clause.fate() == fate).count();
    }

    private static void causes(
            List<String> lines, String heading, List<Change> causes, Weight weight) {
        List<Change> some = causes.stream().filter(one -> one.weight() == weight).toList();
        if (!some.isEmpty()) {
            lines.add("");
            lines.add("## " + heading);
            lines.add("");
            some.forEach(one -> lines.add("- " + one.words()));
        }
    }

    private static void clause(List<String> lines, ClauseDiff clause) {
        lines.add("");
        lines.add("## " + heading(clause));
        lines.add("");
        RedlineLines.of(clause).forEach(lines::add);
    }

    /** Such as "4.2 Phones of staff: moved from 4.5 and reworded". */
    private static String heading(ClauseDiff clause) {
        String number = clause.numberNow().or(clause::numberBefore).map(n -> n + " ").orElse("");
        return number + clause.title() + ": " + fate(clause);
    }

    private static String fate(ClauseDiff clause) {
        if (clause.fate() == ClauseDiff.Fate.ADDED) {
            return "new";
        }
        if (clause.fate() == ClauseDiff.Fate.REMOVED) {
            return "gone";
        }
        String moved = clause.numberBefore().map(number -> "moved from " + number).orElse("moved");
        return clause.moved() ? moved + (clause.isReworded() ? " and reworded" : "") : "reworded";
    }
}
