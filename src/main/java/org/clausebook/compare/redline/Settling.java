package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sees to it that each place where a line begins stands against a space or a like place of the
 * other side, so that it is neither added nor removed with words.
 */
final class Settling {

    private final List<Segment> segments;

    private Settling(List<Segment> segments) {
        this.segments = new ArrayList<>(segments);
    }

    /** The same changes with all such places settled; empty where one has no counterpart. */
    static Optional<List<Segment>> of(List<Segment> segments) {
        Settling settling = new Settling(segments);
        for (int at = 0; at < settling.segments.size(); at++) {
            Segment segment = settling.segments.get(at);
            if (!segment.same() && hasBreak(segment) && !settling.settle(at)) {
                return Optional.empty();
            }
        }
        settling.segments.removeIf(Segment::isEmpty);
        return Optional.of(List.copyOf(settling.segments));
    }

    private static boolean hasBreak(Segment segment) {
        return find(segment.before()) >= 0 || find(segment.now()) >= 0;
    }

    private static int find(List<Atom> atoms) {
        for (int at = 0; at < atoms.size(); at++) {
            if (atoms.get(at).isBreak()) {
                return at;
            }
        }
        return -1;
    }

    /** Cuts the change in two at the first break in it; what follows is looked at next. */
    private boolean settle(int at) {
        if (cut(at)) {
            return true;
        }
        if (at + 1 < segments.size() && startsWithSpace(segments.get(at + 1))) {
            Segment right = segments.get(at + 1);
            segments.set(at, segments.get(at).followedBy(right.part(0, 1)));
            segments.set(at + 1, right.part(1, right.now().size()));
            return cut(at);
        }
        if (at > 0 && endsWithSpace(segments.get(at - 1))) {
            Segment left = segments.get(at - 1);
            int end = left.now().size() - 1;
            segments.set(at, left.part(end, end + 1).followedBy(segments.get(at)));
            segments.set(at - 1, left.part(0, end));
            return cut(at);
        }
        return false;
    }

    private boolean cut(int at) {
        Segment segment = segments.get(at);
        boolean isNow = find(segment.now()) >= 0;
        List<Atom> broken = isNow ? segment.now() : segment.before();
        List<Atom> other = isNow ? segment.before() : segment.now();
        int first = find(broken);
        int space = nearestSpace(other, (double) first / broken.size());
        if (space < 0) {
            return false;
        }
        int then = isNow ? space : first;
        int today = isNow ? first : space;
        List<Atom> before = segment.before();
        List<Atom> now = segment.now();
        segments.set(at, Segment.changed(before.subList(0, then), now.subList(0, today)));
        segments.add(
                at + 1,
                Segment.same(before.subList(then, then + 1), now.subList(today, today + 1)));
        segments.add(
                at + 2,
                Segment.changed(
                        before.subList(then + 1, before.size()),
                        now.subList(today + 1, now.size())));
        return true;
    }

    private static int nearestSpace(List<Atom> atoms, double share) {
        int nearest = -1;
        double wanted = share * atoms.size();
        for (int at = 0; at < atoms.size(); at++) {
            boolean fits = atoms.get(at).key().equals(Atom.BREAK.key());
            if (fits && (nearest < 0 || Math.abs(at - wanted) < Math.abs(nearest - wanted))) {
                nearest = at;
            }
        }
        return nearest;
    }

    private static boolean startsWithSpace(Segment segment) {
        return segment.same()
                && !segment.isEmpty()
                && isPlainSpace(segment.before().get(0), segment.now().get(0));
    }

    private static boolean endsWithSpace(Segment segment) {
        int last = segment.now().size() - 1;
        return segment.same()
                && last >= 0
                && isPlainSpace(segment.before().get(last), segment.now().get(last));
    }

    /** A space that does not itself stand where a line begins. */
    private static boolean isPlainSpace(Atom then, Atom today) {
        return !then.isBreak() && !today.isBreak() && today.key().equals(Atom.BREAK.key());
    }
}
