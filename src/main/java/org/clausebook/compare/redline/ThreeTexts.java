package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;

/**
 * Three texts side by side, sentence by sentence: one as it was, and two that came of it. They are
 * compared and never put together.
 *
 * @param rows in reading order of the older text, with what is new where it stands
 */
public record ThreeTexts(List<Row> rows) {

    public ThreeTexts {
        rows = List.copyOf(rows);
    }

    /** Who made a sentence another. */
    public enum By {
        NOBODY,
        /** The newer text alone. */
        NEWER,
        /** The own text alone. */
        OWN,
        /** Both, in one way. */
        BOTH_ALIKE,
        /** Both, each in its way. */
        BOTH
    }

    /**
     * A sentence in the three texts; empty where a text does not have it.
     *
     * @param was as it was
     * @param now the newer text, with what it changed marked
     * @param own the own text, likewise
     */
    public record Row(List<Run> was, List<Run> now, List<Run> own, By by) {
        public Row {
            was = List.copyOf(was);
            now = List.copyOf(now);
            own = List.copyOf(own);
        }
    }

    /** The three texts compared. */
    public static ThreeTexts of(List<Block> was, List<Block> now, List<Block> own) {
        return new ThreeTexts(
                new Walk(SentenceRuns.of(was), SentenceRuns.of(now), SentenceRuns.of(own)).rows());
    }

    /** Goes through the older text, and through the two others beside it. */
    private static final class Walk {
        private final List<List<Run>> was;
        private final List<List<Run>> now;
        private final List<List<Run>> own;
        private final Alignment byNow;
        private final Alignment byOwn;
        private final AtomicInteger number = new AtomicInteger();
        private final List<Row> rows = new ArrayList<>();
        private final boolean[] nowTold;
        private final boolean[] ownTold;

        Walk(List<List<Run>> was, List<List<Run>> now, List<List<Run>> own) {
            this.was = was;
            this.now = now;
            this.own = own;
            this.byNow = aligned(was, now);
            this.byOwn = aligned(was, own);
            this.nowTold = new boolean[now.size()];
            this.ownTold = new boolean[own.size()];
        }

        private static Alignment aligned(List<List<Run>> before, List<List<Run>> after) {
            return Alignment.of(
                    before, after, (one, other) -> false, (one, other) -> true, PlainText::of);
        }

        List<Row> rows() {
            for (int at = 0; at < was.size(); at++) {
                int next = byNow.now(at);
                int mine = byOwn.now(at);
                fresh(next, mine);
                row(at, next, mine);
            }
            fresh(now.size(), own.size());
            return rows;
        }

        private void row(int at, int next, int mine) {
            List<Run> then = was.get(at);
            Optional<List<Run>> today = next < 0 ? Optional.empty() : Optional.of(now.get(next));
            Optional<List<Run>> ours = mine < 0 ? Optional.empty() : Optional.of(own.get(mine));
            if (next >= 0) {
                nowTold[next] = true;
            }
            if (mine >= 0) {
                ownTold[mine] = true;
            }
            rows.add(new Row(then, marked(then, today), marked(then, ours), by(then, today, ours)));
        }

        private List<Run> marked(List<Run> then, Optional<List<Run>> other) {
            return other.map(words -> WordDiff.marked(then, words, number::incrementAndGet))
                    .orElseGet(
                            () ->
                                    List.of(
                                            new Run.Marked(
                                                    Mark.REMOVED, number.incrementAndGet(), then)));
        }

        private static By by(List<Run> then, Optional<List<Run>> today, Optional<List<Run>> ours) {
            String before = Looks.of(then);
            Optional<String> newer = today.map(Looks::of);
            Optional<String> mine = ours.map(Looks::of);
            boolean sameNewer = newer.filter(before::equals).isPresent();
            boolean sameMine = mine.filter(before::equals).isPresent();
            if (sameNewer && sameMine) {
                return By.NOBODY;
            }
            if (sameMine) {
                return By.NEWER;
            }
            if (sameNewer) {
                return By.OWN;
            }
            return newer.equals(mine) ? By.BOTH_ALIKE : By.BOTH;
        }

        /** What is new in either text before these places. */
        private void fresh(int nowEnd, int ownEnd) {
            for (int at = 0; at < Math.min(nowEnd, now.size()); at++) {
                if (!nowTold[at] && byNow.partners()[at] < 0) {
                    nowTold[at] = true;
                    List<Run> words = now.get(at);
                    int twin = twin(words);
                    if (twin >= 0) {
                        ownTold[twin] = true;
                    }
                    rows.add(
                            new Row(
                                    List.of(),
                                    added(words),
                                    twin < 0 ? List.of() : added(own.get(twin)),
                                    twin < 0 ? By.NEWER : By.BOTH_ALIKE));
                }
            }
            for (int at = 0; at < Math.min(ownEnd, own.size()); at++) {
                if (!ownTold[at] && byOwn.partners()[at] < 0) {
                    ownTold[at] = true;
                    rows.add(new Row(List.of(), List.of(), added(own.get(at)), By.OWN));
                }
            }
        }

        /** The same new sentence in the own text. */
        private int twin(List<Run> words) {
            String looks = Looks.of(words);
            for (int at = 0; at < own.size(); at++) {
                boolean free = !ownTold[at] && byOwn.partners()[at] < 0;
                if (free && Looks.of(own.get(at)).equals(looks)) {
                    return at;
                }
            }
            return -1;
        }

        private List<Run> added(List<Run> words) {
            return List.of(new Run.Marked(Mark.ADDED, number.incrementAndGet(), words));
        }
    }
}
