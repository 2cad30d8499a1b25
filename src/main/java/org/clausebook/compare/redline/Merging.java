package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.List;

/** Puts two aligned lists into one: what stands here, and at its old place what stood here. */
final class Merging {

    private Merging() {}

    /** What becomes of each thing; one may become several. */
    interface Cases<T, R> {
        List<R> removed(T before);

        List<R> added(T now);

        List<R> kept(T before, T now);

        List<R> movedAway(T before);

        List<R> movedHere(T before, T now);
    }

    static <T, R> List<R> of(List<T> before, List<T> now, Alignment alignment, Cases<T, R> cases) {
        List<R> all = new ArrayList<>();
        int then = 0;
        for (int j = 0; j < now.size(); j++) {
            int next = nextInOrder(alignment, j, now.size(), before.size());
            for (; then < next; then++) {
                all.addAll(gone(before, then, alignment, cases));
            }
            int i = alignment.before(j);
            if (i < 0) {
                all.addAll(cases.added(now.get(j)));
            } else if (alignment.isMoved(j)) {
                all.addAll(cases.movedHere(before.get(i), now.get(j)));
            } else {
                all.addAll(cases.kept(before.get(i), now.get(j)));
                then = i + 1;
            }
        }
        for (; then < before.size(); then++) {
            all.addAll(gone(before, then, alignment, cases));
        }
        return List.copyOf(all);
    }

    /** Old things up to here come first, so that what was removed stands before what was added. */
    private static int nextInOrder(Alignment alignment, int from, int now, int before) {
        for (int j = from; j < now; j++) {
            if (alignment.before(j) >= 0 && !alignment.isMoved(j)) {
                return alignment.before(j);
            }
        }
        return before;
    }

    private static <T, R> List<R> gone(
            List<T> before, int at, Alignment alignment, Cases<T, R> cases) {
        return alignment.isKept(at)
                ? cases.movedAway(before.get(at))
                : cases.removed(before.get(at));
    }
}
