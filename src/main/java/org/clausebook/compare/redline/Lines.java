package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.Run;

/**
 * A line that became several, or several that became one: their words are compared as if they stood
 * in one row, and where a line begins now, or began, is a mark of its own. So words that stayed as
 * they were are not told as removed from one line and added to another.
 */
final class Lines {

    private final List<Segment> segments;

    private Lines(List<Segment> segments) {
        this.segments = segments;
    }

    /** Compares lines, of which one side has one; empty where the one did not become the others. */
    static Optional<Lines> between(List<List<Run>> before, List<List<Run>> now) {
        return Settling.of(WordDiff.segments(row(before), row(now)))
                .filter(segments -> isDivided(segments, before.size() > 1))
                .map(Lines::new);
    }

    private static List<Atom> row(List<List<Run>> lines) {
        List<Atom> row = new ArrayList<>();
        for (List<Run> line : lines) {
            if (!row.isEmpty()) {
                row.add(Atom.BREAK);
            }
            row.addAll(Atoms.of(line));
        }
        return row;
    }

    /** Whether of each of the several lines at least half of the words stayed. */
    private static boolean isDivided(List<Segment> segments, boolean inBefore) {
        int words = 0;
        int stayed = 0;
        for (Segment segment : segments) {
            for (Atom atom : inBefore ? segment.before() : segment.now()) {
                if (atom.isBreak()) {
                    if (stayed == 0 || 2 * stayed < words) {
                        return false;
                    }
                    words = 0;
                    stayed = 0;
                } else if (atom.isWord()) {
                    words++;
                    stayed += segment.same() ? 1 : 0;
                }
            }
        }
        return stayed > 0 && 2 * stayed >= words;
    }

    /** The newer lines with all changes marked. */
    List<List<Run>> marked(IntSupplier change) {
        Writing writing = new Writing(change);
        segments.forEach(writing::segment);
        return writing.lines();
    }

    private static final class Writing {
        private final IntSupplier change;
        private final List<List<Run>> lines = new ArrayList<>();
        private final List<Atom> atoms = new ArrayList<>();
        private List<Run> line = new ArrayList<>();

        Writing(IntSupplier change) {
            this.change = change;
        }

        void segment(Segment segment) {
            if (!segment.same()) {
                flush();
                line.addAll(WordDiff.marked(segment, change));
                return;
            }
            for (int at = 0; at < segment.now().size(); at++) {
                atom(segment.before().get(at), segment.now().get(at));
            }
        }

        private void atom(Atom then, Atom today) {
            if (today.isBreak()) {
                next();
                if (!then.isBreak()) {
                    line.add(new Run.Marked(Mark.PARTED, change.getAsInt(), List.of()));
                }
            } else if (then.isBreak()) {
                flush();
                List<Run> space = Atoms.join(List.of(today));
                line.add(new Run.Marked(Mark.JOINED, change.getAsInt(), space));
            } else {
                atoms.add(today);
            }
        }

        private void flush() {
            line.addAll(Atoms.join(atoms));
            atoms.clear();
        }

        private void next() {
            flush();
            lines.add(List.copyOf(line));
            line = new ArrayList<>();
        }

        List<List<Run>> lines() {
            next();
            return List.copyOf(lines);
        }
    }
}
