package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves a change along equal words to where people see its edges. Of "tell the head. Tell the
 * chair.", where the second sentence is new, a comparison may call "head. Tell the" the new words;
 * the same change one sentence on reads as what it is.
 */
final class Sliding {

    private static final String SENTENCE_ENDS = ".!?";
    private static final String PHRASE_ENDS = ",;:";

    private Sliding() {}

    /** Moves the change at this place, where it only adds or only removes. */
    static void toWordEdges(List<Segment> segments, int at) {
        Segment change = segments.get(at);
        if (change.same() || change.isReplacement() || at == 0 || at + 1 == segments.size()) {
            return;
        }
        Segment left = segments.get(at - 1);
        Segment right = segments.get(at + 1);
        if (!left.same() || !right.same()) {
            return;
        }
        boolean adds = change.before().isEmpty();
        List<Atom> all = new ArrayList<>(adds ? left.now() : left.before());
        int start = all.size();
        all.addAll(adds ? change.now() : change.before());
        int length = all.size() - start;
        all.addAll(adds ? right.now() : right.before());
        int first = mayMeet(segments, at - 2, change) ? 0 : 1;
        int last = all.size() - length - (mayMeet(segments, at + 2, change) ? 0 : 1);
        int best = best(all, start, length, first, last);
        if (best != start) {
            move(segments, at, best - start);
        }
    }

    /** Additions may grow together, and removals; but not the one with the other. */
    private static boolean mayMeet(List<Segment> segments, int neighbour, Segment change) {
        if (neighbour < 0 || neighbour >= segments.size()) {
            return true;
        }
        Segment other = segments.get(neighbour);
        return other.before().isEmpty() == change.before().isEmpty()
                && other.now().isEmpty() == change.now().isEmpty();
    }

    private static int best(List<Atom> all, int start, int length, int lowest, int highest) {
        int best = start;
        int first = start;
        while (first > lowest && same(all, first - 1, first - 1 + length)) {
            first--;
        }
        int last = start;
        while (last < highest && same(all, last, last + length)) {
            last++;
        }
        for (int from = first; from <= last; from++) {
            if (score(all, from, length) > score(all, best, length)) {
                best = from;
            }
        }
        return best;
    }

    private static boolean same(List<Atom> all, int one, int other) {
        return all.get(one).key().equals(all.get(other).key());
    }

    private static int score(List<Atom> all, int from, int length) {
        return edge(all, from) + edge(all, from + length);
    }

    /** How well a place between two atoms shows as an edge, from 0 within a word to 5. */
    private static int edge(List<Atom> all, int at) {
        if (at == 0 || at == all.size()) {
            return 5;
        }
        Atom left = all.get(at - 1);
        if (left.isSpace()) {
            String before = at < 2 ? "" : text(all.get(at - 2));
            return SENTENCE_ENDS.contains(before) && !before.isEmpty()
                    ? 4
                    : PHRASE_ENDS.contains(before) && !before.isEmpty() ? 3 : 2;
        }
        return all.get(at).isSpace() ? 1 : 0;
    }

    private static String text(Atom atom) {
        return atom.key().substring(0, 1);
    }

    /**
     * Shifts the change by some atoms: to the right, or to the left where the number is negative.
     */
    private static void move(List<Segment> segments, int at, int by) {
        Segment left = segments.get(at - 1);
        Segment change = segments.get(at);
        Segment right = segments.get(at + 1);
        List<Atom> before = all(left.before(), change.before(), right.before());
        List<Atom> now = all(left.now(), change.now(), right.now());
        int kept = left.now().size() + by;
        segments.set(at - 1, Segment.same(before.subList(0, kept), now.subList(0, kept)));
        int then = kept + change.before().size();
        int today = kept + change.now().size();
        segments.set(at, Segment.changed(before.subList(kept, then), now.subList(kept, today)));
        segments.set(
                at + 1,
                Segment.same(before.subList(then, before.size()), now.subList(today, now.size())));
    }

    private static List<Atom> all(List<Atom> left, List<Atom> middle, List<Atom> right) {
        List<Atom> all = new ArrayList<>(left);
        all.addAll(middle);
        all.addAll(right);
        return all;
    }
}
