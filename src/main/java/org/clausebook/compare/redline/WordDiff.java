package org.clausebook.compare.redline;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.Run;

/**
 * What changed between two stretches of words, cut so that people read words and phrases.
 *
 * <p>Two replacements with at most {@value #FOLDED} unchanged words between them are shown as one,
 * since single words left standing between changes are harder to read than the phrase. No longer
 * run of unchanged words is ever shown twice.
 */
final class WordDiff {

    private static final int FOLDED = 2;

    private WordDiff() {}

    /**
     * The newer words with what was added and removed marked among them.
     *
     * @param change gives each change its number
     */
    static List<Run> marked(List<Run> before, List<Run> now, IntSupplier change) {
        if (Looks.of(before).equals(Looks.of(now))) {
            return now;
        }
        List<Run> runs = new ArrayList<>();
        for (Segment segment : segments(Atoms.of(before), Atoms.of(now))) {
            if (segment.same()) {
                runs.addAll(Atoms.join(segment.now()));
                continue;
            }
            runs.addAll(marked(segment, change));
        }
        return List.copyOf(runs);
    }

    /** What was removed and what was added in one place, as one change. */
    static List<Run> marked(Segment changed, IntSupplier change) {
        int number = change.getAsInt();
        List<Run> runs = new ArrayList<>();
        if (!changed.before().isEmpty()) {
            runs.add(new Run.Marked(Mark.REMOVED, number, Atoms.join(changed.before())));
        }
        if (!changed.now().isEmpty()) {
            runs.add(new Run.Marked(Mark.ADDED, number, Atoms.join(changed.now())));
        }
        return runs;
    }

    static List<Segment> segments(List<Atom> before, List<Atom> now) {
        List<Segment> segments = raw(before, now);
        while (fold(segments)) {
            // folding two may bring others within reach
        }
        for (int at = 0; at < segments.size(); at++) {
            Sliding.toWordEdges(segments, at);
        }
        segments.removeIf(Segment::isEmpty);
        return joined(segments).stream()
                .flatMap(WordDiff::unfolded)
                .flatMap(Segment::trimmed)
                .toList();
    }

    /** Changes that came to stand side by side are one change. */
    private static List<Segment> joined(List<Segment> segments) {
        List<Segment> joined = new ArrayList<>();
        for (Segment segment : segments) {
            int last = joined.size() - 1;
            if (last >= 0 && !segment.same() && !joined.get(last).same()) {
                joined.set(last, joined.get(last).followedBy(segment));
            } else {
                joined.add(segment);
            }
        }
        return List.copyOf(joined);
    }

    private static List<Segment> raw(List<Atom> before, List<Atom> now) {
        List<Segment> segments = new ArrayList<>();
        int then = 0;
        int today = 0;
        List<AbstractDelta<String>> deltas = DiffUtils.diff(keys(before), keys(now)).getDeltas();
        for (AbstractDelta<String> delta : deltas) {
            int from = delta.getSource().getPosition();
            int to = delta.getTarget().getPosition();
            segments.add(Segment.same(before.subList(then, from), now.subList(today, to)));
            then = from + delta.getSource().size();
            today = to + delta.getTarget().size();
            segments.add(Segment.changed(before.subList(from, then), now.subList(to, today)));
        }
        segments.add(
                Segment.same(before.subList(then, before.size()), now.subList(today, now.size())));
        return segments;
    }

    private static List<String> keys(List<Atom> atoms) {
        return atoms.stream().map(Atom::key).toList();
    }

    private static boolean fold(List<Segment> segments) {
        for (int at = 1; at + 1 < segments.size(); at++) {
            Segment left = segments.get(at - 1);
            Segment middle = segments.get(at);
            Segment right = segments.get(at + 1);
            if (middle.same() && !left.same() && !right.same() && isTooShort(left, middle, right)) {
                segments.set(at, left.followedBy(middle).followedBy(right));
                segments.remove(at + 1);
                segments.remove(at - 1);
                return true;
            }
        }
        return false;
    }

    /**
     * The same change without any run of words that stands on both sides: the shortest list of
     * changes may prefer many single spaces to three words in a row.
     */
    private static Stream<Segment> unfolded(Segment segment) {
        SharedRun run =
                segment.isReplacement()
                        ? SharedRun.longest(segment.before(), segment.now())
                        : new SharedRun(0, 0, 0, 0);
        if (run.words() <= FOLDED) {
            return Stream.of(segment);
        }
        int then = run.before() + run.length();
        int today = run.now() + run.length();
        List<Atom> before = segment.before();
        List<Atom> now = segment.now();
        return Stream.of(
                        unfolded(
                                Segment.changed(
                                        before.subList(0, run.before()),
                                        now.subList(0, run.now()))),
                        Stream.of(
                                Segment.same(
                                        before.subList(run.before(), then),
                                        now.subList(run.now(), today))),
                        unfolded(
                                Segment.changed(
                                        before.subList(then, before.size()),
                                        now.subList(today, now.size()))))
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty());
    }

    /** Whether what stands between two changes would only be in the way of reading them. */
    private static boolean isTooShort(Segment left, Segment middle, Segment right) {
        return middle.words() == 0
                ? left.isReplacement() || right.isReplacement()
                : middle.words() <= FOLDED && left.isReplacement() && right.isReplacement();
    }
}
