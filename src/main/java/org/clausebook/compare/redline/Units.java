package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;

/**
 * Things as they are compared: most by themselves, but one that became several, or several that
 * became one, together.
 */
record Units<T>(List<List<T>> before, List<List<T>> now, Alignment alignment) {

    /** What of a thing is words that may be divided, and whether it may be a part of a division. */
    interface Divisible<T> {
        /** The one line of a thing that may be divided, or may come of things that are joined. */
        Optional<List<Run>> line(T thing);

        /** The lines of a thing that may be a part of what was divided, such as a list's. */
        Optional<List<List<Run>>> parts(T thing, boolean isFirst);

        /** Whether these may stand together as parts of one. */
        boolean mayBeParts(List<T> things);
    }

    /** A thing of one side, and those from one to before another of the other side. */
    private record Group(int one, int from, int to) {}

    static <T> Units<T> of(
            List<T> before, List<T> now, Alignment alignment, Divisible<T> divisible) {
        if (alignment.isComplete()) {
            return united(before, now, alignment.partners(), List.of(), List.of());
        }
        Finding<T> parted = new Finding<>(before, now, alignment, divisible, true);
        Finding<T> joined = new Finding<>(now, before, alignment.reversed(), divisible, false);
        List<Group> partings = parted.find(new boolean[before.size()], new boolean[now.size()]);
        boolean[] usedNow = new boolean[now.size()];
        boolean[] usedBefore = new boolean[before.size()];
        for (Group group : partings) {
            usedBefore[group.one()] = true;
            Arrays.fill(usedNow, group.from(), group.to(), true);
        }
        List<Group> joinings = joined.find(usedNow, usedBefore);
        int[] partners = alignment.partners();
        for (Group group : partings) {
            Arrays.fill(partners, group.from(), group.to(), group.one());
        }
        for (Group group : joinings) {
            partners[group.one()] = group.from();
        }
        return united(before, now, partners, partings, joinings);
    }

    private static <T> Units<T> united(
            List<T> before,
            List<T> now,
            int[] partners,
            List<Group> partings,
            List<Group> joinings) {
        List<List<T>> older = new ArrayList<>();
        int[] unitOfBefore = units(before, joinings, older);
        List<List<T>> newer = new ArrayList<>();
        int[] unitOfNow = units(now, partings, newer);
        int[] partnersOfUnits = new int[newer.size()];
        for (int j = now.size() - 1; j >= 0; j--) {
            partnersOfUnits[unitOfNow[j]] =
                    partners[j] < 0 ? partners[j] : unitOfBefore[partners[j]];
        }
        return new Units<>(older, newer, Alignment.paired(older.size(), partnersOfUnits));
    }

    /** Puts what belongs together into one list each; says in which each thing is. */
    private static <T> int[] units(List<T> things, List<Group> groups, List<List<T>> units) {
        int[] unit = new int[things.size()];
        for (int at = 0; at < things.size(); at++) {
            int here = at;
            boolean goesOn =
                    groups.stream().anyMatch(group -> group.from() < here && here < group.to());
            if (goesOn) {
                units.get(units.size() - 1).add(things.get(at));
            } else {
                units.add(new ArrayList<>(List.of(things.get(at))));
            }
            unit[at] = units.size() - 1;
        }
        return unit;
    }

    /** Looks for things of one side that became several of the other. */
    private static final class Finding<T> {
        private final List<T> ones;
        private final List<T> others;
        private final Alignment alignment;
        private final Divisible<T> divisible;
        private final boolean forward;

        Finding(
                List<T> ones,
                List<T> others,
                Alignment alignment,
                Divisible<T> divisible,
                boolean forward) {
            this.ones = ones;
            this.others = others;
            this.alignment = alignment;
            this.divisible = divisible;
            this.forward = forward;
        }

        List<Group> find(boolean[] usedOnes, boolean[] usedOthers) {
            List<Group> groups = new ArrayList<>();
            for (int i = 0; i < ones.size(); i++) {
                if (!usedOnes[i] && divisible.line(ones.get(i)).isPresent()) {
                    group(i, usedOthers)
                            .ifPresent(
                                    group -> {
                                        groups.add(group);
                                        Arrays.fill(usedOthers, group.from(), group.to(), true);
                                    });
                }
            }
            return groups;
        }

        private Optional<Group> group(int one, boolean[] used) {
            int partner = alignment.now(one);
            Bag rest = Bag.of(words(divisible.line(ones.get(one)).orElseThrow()));
            int start = partner >= 0 ? partner : mostShared(rest, used);
            if (start < 0 || used[start] || !isPart(start, true)) {
                return Optional.empty();
            }
            rest.take(Bag.of(words(start)));
            int from = start;
            int to = start + 1;
            while (to < others.size() && isFree(to, used) && isPart(to, false) && takes(rest, to)) {
                to++;
            }
            while (from > 0
                    && isFree(from - 1, used)
                    && isPart(from - 1, true)
                    && takes(rest, from - 1)) {
                from--;
            }
            return to - from > 1 && isDivided(one, from, to)
                    ? Optional.of(new Group(one, from, to))
                    : Optional.empty();
        }

        private boolean isPart(int other, boolean isFirst) {
            return forward
                    ? divisible.parts(others.get(other), isFirst).isPresent()
                    : divisible.line(others.get(other)).isPresent();
        }

        private boolean isFree(int other, boolean[] used) {
            return !used[other] && alignment.before(other) < 0;
        }

        private int mostShared(Bag words, boolean[] used) {
            int best = -1;
            int most = Bag.ENOUGH - 1;
            for (int j = 0; j < others.size(); j++) {
                if (isFree(j, used) && isPart(j, true)) {
                    Bag here = Bag.of(words(j));
                    int shared = here.shared(words);
                    if (shared > most && 2 * shared >= here.size()) {
                        most = shared;
                        best = j;
                    }
                }
            }
            return best;
        }

        /** Whether most words of the next come from what is left of the one. */
        private boolean takes(Bag rest, int other) {
            Bag words = Bag.of(words(other));
            int shared = words.shared(rest);
            if (shared < Bag.ENOUGH || 2 * shared < words.size()) {
                return false;
            }
            rest.take(words);
            return true;
        }

        private boolean isDivided(int one, int from, int to) {
            List<T> parts = others.subList(from, to);
            if (!divisible.mayBeParts(parts)) {
                return false;
            }
            List<List<Run>> whole = List.of(divisible.line(ones.get(one)).orElseThrow());
            List<List<Run>> lines = linesOf(parts, divisible);
            return (forward ? Lines.between(whole, lines) : Lines.between(lines, whole))
                    .isPresent();
        }

        private String words(int other) {
            StringBuilder all = new StringBuilder();
            linesOf(List.of(others.get(other)), divisible)
                    .forEach(line -> all.append(words(line)).append(' '));
            return all.toString();
        }

        private static String words(List<Run> runs) {
            return PlainText.of(runs);
        }
    }

    /** All lines of parts in their order. */
    static <T> List<List<Run>> linesOf(List<T> parts, Divisible<T> divisible) {
        return parts.stream()
                .flatMap(part -> divisible.parts(part, false).orElseThrow().stream())
                .toList();
    }
}
