package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stretch of two texts: either the same in both, or what stood there against what stands there.
 * Where it is the same, both sides have as many atoms.
 */
record Segment(boolean same, List<Atom> before, List<Atom> now) {

    Segment {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }

    static Segment same(List<Atom> before, List<Atom> now) {
        return new Segment(true, before, now);
    }

    static Segment changed(List<Atom> before, List<Atom> now) {
        return new Segment(false, before, now);
    }

    /** Words that stood there gave way to others. */
    boolean isReplacement() {
        return !same && !before.isEmpty() && !now.isEmpty();
    }

    boolean isEmpty() {
        return before.isEmpty() && now.isEmpty();
    }

    /** The atoms of both sides from one to before another, of what is the same. */
    Segment part(int from, int to) {
        return same(before.subList(from, to), now.subList(from, to));
    }

    long words() {
        return now.stream().filter(Atom::isWord).count();
    }

    /** This and what follows it as one change. */
    Segment followedBy(Segment next) {
        return changed(joined(before, next.before), joined(now, next.now));
    }

    /** The same without what stands at the start or end of both sides of a replacement. */
    Stream<Segment> trimmed() {
        if (!isReplacement()) {
            return Stream.of(this);
        }
        int most = Math.min(before.size(), now.size());
        int start = 0;
        while (start < most && isSame(start, start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && isSame(before.size() - 1 - end, now.size() - 1 - end)) {
            end++;
        }
        int then = before.size() - end;
        int today = now.size() - end;
        return Stream.of(
                        same(before.subList(0, start), now.subList(0, start)),
                        changed(before.subList(start, then), now.subList(start, today)),
                        same(before.subList(then, before.size()), now.subList(today, now.size())))
                .filter(part -> !part.isEmpty());
    }

    private boolean isSame(int then, int today) {
        return before.get(then).key().equals(now.get(today).key());
    }

    private static List<Atom> joined(List<Atom> left, List<Atom> right) {
        List<Atom> all = new ArrayList<>(left);
        all.addAll(right);
        return all;
    }
}
