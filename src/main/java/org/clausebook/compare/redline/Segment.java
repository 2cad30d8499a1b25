package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.List;

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

    long words() {
        return now.stream().filter(Atom::isWord).count();
    }

    /** This and what follows it as one change. */
    Segment followedBy(Segment next) {
        return changed(joined(before, next.before), joined(now, next.now));
    }

    private static List<Atom> joined(List<Atom> left, List<Atom> right) {
        List<Atom> all = new ArrayList<>(left);
        all.addAll(right);
        return all;
    }
}
