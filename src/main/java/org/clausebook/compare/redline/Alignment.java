package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Which of the things that stood here is which of those that stand here, and which of them were
 * moved.
 *
 * <p>Things with one name are one thing. Of the rest, those with the same words are paired, and
 * then those that are most alike. Of the pairs as many as possible are taken to have kept their
 * order; the others were moved.
 */
final class Alignment {

    private static final int NONE = -1;

    private final int[] partnerOfNow;
    private final int[] partnerOfBefore;
    private final boolean[] moved;

    private Alignment(int before, int now) {
        partnerOfNow = new int[now];
        partnerOfBefore = new int[before];
        moved = new boolean[now];
        Arrays.fill(partnerOfNow, NONE);
        Arrays.fill(partnerOfBefore, NONE);
    }

    /**
     * Aligns two lists.
     *
     * @param named whether two things bear one name
     * @param comparable whether two things may be one at all, such as two lists
     * @param words what a thing says
     */
    static <T> Alignment of(
            List<T> before,
            List<T> now,
            BiPredicate<T, T> named,
            BiPredicate<T, T> comparable,
            Function<T, String> words) {
        Alignment alignment = new Alignment(before.size(), now.size());
        List<String> then = before.stream().map(words).toList();
        List<String> today = now.stream().map(words).toList();
        alignment.pair((i, j) -> named.test(before.get(i), now.get(j)));
        alignment.pair(
                (i, j) ->
                        then.get(i).equals(today.get(j))
                                && comparable.test(before.get(i), now.get(j)));
        if (alignment.isOpen()) {
            Map<String, Bag> bags = new HashMap<>();
            alignment.pairLikeliest(
                    (i, j) ->
                            comparable.test(before.get(i), now.get(j))
                                    ? Likeness.of(
                                            bags.computeIfAbsent(then.get(i), Bag::of),
                                            bags.computeIfAbsent(today.get(j), Bag::of))
                                    : 0);
            alignment.pairLikeliest(
                    (i, j) ->
                            comparable.test(before.get(i), now.get(j))
                                    ? Likeness.within(
                                            bags.computeIfAbsent(then.get(i), Bag::of),
                                            bags.computeIfAbsent(today.get(j), Bag::of),
                                            then.get(i),
                                            today.get(j))
                                    : 0);
        }
        alignment.findMoved();
        return alignment;
    }

    /** The alignment of things whose partners are known. */
    static Alignment paired(int before, int[] partnersOfNow) {
        Alignment alignment = new Alignment(before, partnersOfNow.length);
        for (int j = 0; j < partnersOfNow.length; j++) {
            if (partnersOfNow[j] != NONE) {
                alignment.join(partnersOfNow[j], j);
            }
        }
        alignment.findMoved();
        return alignment;
    }

    /** The same pairs, looked at from the other side. */
    Alignment reversed() {
        return paired(partnerOfNow.length, partnerOfBefore);
    }

    /**
     * Where the partner of each thing that stands here stood; below nought where there was none.
     */
    int[] partners() {
        return partnerOfNow.clone();
    }

    /** Whether things of both sides have no partner. */
    boolean isOpen() {
        return Arrays.stream(partnerOfNow).anyMatch(i -> i == NONE)
                && Arrays.stream(partnerOfBefore).anyMatch(j -> j == NONE);
    }

    /** Whether each thing has a partner. */
    boolean isComplete() {
        return Arrays.stream(partnerOfNow).noneMatch(i -> i == NONE)
                && Arrays.stream(partnerOfBefore).noneMatch(j -> j == NONE);
    }

    /** Where the partner of a thing that stood here stands; below nought where there is none. */
    int now(int before) {
        return partnerOfBefore[before];
    }

    /**
     * Aligns two lists by the names of their things alone.
     *
     * @param former whether a thing is known to have had the other's name
     */
    static <T> Alignment named(
            List<T> before, List<T> now, BiPredicate<T, T> named, BiPredicate<T, T> former) {
        Alignment alignment = new Alignment(before.size(), now.size());
        alignment.pair((i, j) -> named.test(before.get(i), now.get(j)));
        alignment.pair((i, j) -> former.test(before.get(i), now.get(j)));
        alignment.findMoved();
        return alignment;
    }

    /** Where the partner of a thing that stands here stood; below nought where there was none. */
    int before(int now) {
        return partnerOfNow[now];
    }

    /** Whether something that stood here stands here still, at the same or another place. */
    boolean isKept(int before) {
        return partnerOfBefore[before] != NONE;
    }

    boolean isMoved(int now) {
        return moved[now];
    }

    private void pair(BiPredicate<Integer, Integer> same) {
        for (int j = 0; j < partnerOfNow.length; j++) {
            for (int i = 0; i < partnerOfBefore.length && partnerOfNow[j] == NONE; i++) {
                if (partnerOfBefore[i] == NONE && same.test(i, j)) {
                    join(i, j);
                }
            }
        }
    }

    private record Pair(int before, int now, double likeness) {}

    private interface Measure {
        double of(int before, int now);
    }

    private void pairLikeliest(Measure measure) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < partnerOfBefore.length; i++) {
            for (int j = 0; j < partnerOfNow.length; j++) {
                if (partnerOfBefore[i] == NONE && partnerOfNow[j] == NONE) {
                    double likeness = measure.of(i, j);
                    if (likeness >= Likeness.REWORDED) {
                        pairs.add(new Pair(i, j, likeness));
                    }
                }
            }
        }
        pairs.sort(
                Comparator.comparingDouble((Pair pair) -> -pair.likeness())
                        .thenComparingInt(pair -> Math.abs(pair.before() - pair.now()))
                        .thenComparingInt(Pair::now));
        for (Pair pair : pairs) {
            if (partnerOfBefore[pair.before()] == NONE && partnerOfNow[pair.now()] == NONE) {
                join(pair.before(), pair.now());
            }
        }
    }

    private void join(int before, int now) {
        partnerOfBefore[before] = now;
        partnerOfNow[now] = before;
    }

    /** All that do not belong to the longest run of pairs in their old order. */
    private void findMoved() {
        int[] length = new int[partnerOfNow.length];
        int[] previous = new int[partnerOfNow.length];
        int last = NONE;
        for (int j = 0; j < partnerOfNow.length; j++) {
            previous[j] = NONE;
            if (partnerOfNow[j] == NONE) {
                continue;
            }
            length[j] = 1;
            for (int k = 0; k < j; k++) {
                if (partnerOfNow[k] != NONE
                        && partnerOfNow[k] < partnerOfNow[j]
                        && length[k] + 1 > length[j]) {
                    length[j] = length[k] + 1;
                    previous[j] = k;
                }
            }
            if (last == NONE || length[j] > length[last]) {
                last = j;
            }
        }
        for (int j = 0; j < partnerOfNow.length; j++) {
            moved[j] = partnerOfNow[j] != NONE;
        }
        for (int j = last; j != NONE; j = previous[j]) {
            moved[j] = false;
        }
    }
}
