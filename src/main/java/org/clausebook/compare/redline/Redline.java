package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.compare.Change;
import org.clausebook.compare.Versions;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.Ordered;
import org.clausebook.model.text.Run;

/**
 * Two states of a policy, clause by clause: clauses are matched by their ids, or by the ids that
 * they once had, so that a move, a renumbering and an edit are told apart.
 *
 * <p>Every change that is marked in a title or text bears a number, from 1 in reading order; {@link
 * #why(int)} says what caused it.
 *
 * @param title the policy's, with every change marked
 * @param sections of the newer state in reading order, and at its old place each that is gone;
 *     parts among them
 * @param clauses likewise
 * @param causes each told once: changes of rule first, then by their first place in the document
 * @param reasons by the number of a marked change
 */
public record Redline(
        List<Run> title,
        List<SectionDiff> sections,
        List<ClauseDiff> clauses,
        List<Change> causes,
        Map<Integer, List<Change>> reasons) {

    public Redline {
        title = List.copyOf(title);
        sections = List.copyOf(sections);
        clauses = List.copyOf(clauses);
        causes = List.copyOf(causes);
        reasons = Ordered.copyOf(reasons);
    }

    /** What became of each clause of two states of one policy. */
    public static Redline between(Numbered before, Numbered now) {
        return between(before, now, Versions.UNKNOWN);
    }

    /**
     * The same where more is known of the clauses' versions than the two states hold.
     *
     * @param versions whose reasons are told where several were passed over
     */
    public static Redline between(Numbered before, Numbered now, Versions versions) {
        return new RedlineMaking(before, now, versions).make();
    }

    /** The clauses of which there is something to tell. */
    public List<ClauseDiff> changed() {
        return clauses.stream().filter(ClauseDiff::isChange).toList();
    }

    /** What caused the marked change with this number, at least one. */
    public List<Change> why(int change) {
        return Optional.ofNullable(reasons.get(change))
                .orElseThrow(() -> new IllegalArgumentException("no change is marked " + change));
    }

    /** The numbers of the marked changes that a cause has part in, in reading order. */
    public List<Integer> marks(Change cause) {
        return reasons.entrySet().stream()
                .filter(mark -> mark.getValue().contains(cause))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The clauses in which a cause shows: by a mark, or as a whole. */
    public List<ClauseDiff> places(Change cause) {
        return places().getOrDefault(cause, List.of());
    }

    /** The same for all causes that show in a clause; each text is looked through once. */
    public Map<Change, List<ClauseDiff>> places() {
        Map<Change, List<ClauseDiff>> places = new LinkedHashMap<>();
        for (ClauseDiff clause : clauses) {
            Set<Change> shown = new LinkedHashSet<>(clause.why());
            MarkWalk.of(clause.text())
                    .keySet()
                    .forEach(mark -> shown.addAll(reasons.getOrDefault(mark, List.of())));
            shown.forEach(
                    cause -> places.computeIfAbsent(cause, none -> new ArrayList<>()).add(clause));
        }
        return places;
    }
}
