package org.clausebook.compare.redline;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.text.Block;

/**
 * Two states of a policy, clause by clause: clauses are matched by their ids, or by the ids that
 * they once had, so that a move, a renumbering and an edit are told apart.
 *
 * @param clauses of the newer state in reading order, and at its old place each that is gone
 */
public record Redline(List<ClauseDiff> clauses) {

    public Redline {
        clauses = List.copyOf(clauses);
    }

    /** The clauses of which there is something to tell. */
    public List<ClauseDiff> changed() {
        return clauses.stream().filter(ClauseDiff::isChange).toList();
    }

    /** What became of each clause of two states of one policy. */
    public static Redline between(Numbered before, Numbered now) {
        List<PlacedClause> then = PlacedClause.of(before);
        List<PlacedClause> today = PlacedClause.of(now);
        Alignment alignment =
                Alignment.named(
                        then,
                        today,
                        (old, clause) -> clause.id().equals(old.id()),
                        (old, clause) -> clause.wasOnce(old.id()));
        return new Redline(Merging.of(then, today, alignment, new Clauses()));
    }

    private static final class Clauses implements Merging.Cases<PlacedClause, ClauseDiff> {

        private final AtomicInteger number = new AtomicInteger();

        @Override
        public List<ClauseDiff> removed(PlacedClause before) {
            return List.of(
                    new ClauseDiff(
                            before.id(),
                            before.title(),
                            ClauseDiff.Fate.REMOVED,
                            false,
                            0,
                            before.number(),
                            Optional.empty(),
                            before.clause().blocks()));
        }

        @Override
        public List<ClauseDiff> added(PlacedClause now) {
            return List.of(
                    new ClauseDiff(
                            now.id(),
                            now.title(),
                            ClauseDiff.Fate.ADDED,
                            false,
                            0,
                            Optional.empty(),
                            now.number(),
                            now.clause().blocks()));
        }

        @Override
        public List<ClauseDiff> kept(PlacedClause before, PlacedClause now) {
            return List.of(diff(before, now, !before.home().equals(now.home())));
        }

        /** It is told where it stands now. */
        @Override
        public List<ClauseDiff> movedAway(PlacedClause before) {
            return List.of();
        }

        @Override
        public List<ClauseDiff> movedHere(PlacedClause before, PlacedClause now) {
            return List.of(diff(before, now, true));
        }

        private ClauseDiff diff(PlacedClause before, PlacedClause now, boolean moved) {
            int first = number.get();
            List<Block> text =
                    new BlockDiff(number::incrementAndGet)
                            .between(before.clause().blocks(), now.clause().blocks());
            return new ClauseDiff(
                    now.id(),
                    now.title(),
                    ClauseDiff.Fate.KEPT,
                    moved,
                    number.get() - first,
                    before.number(),
                    now.number(),
                    text);
        }
    }
}
