package org.clausebook.prose;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that people type and AsciiDoc would read in a way that is not on the list: how to
 * recognise it, what it is, and what to type instead.
 *
 * @param group the group of the pattern that the message quotes and underlines; 0 for all of it
 */
record Slip(Pattern pattern, ProseProblem problem, int group, Function<MatchResult, String> hint) {

    static Slip of(String pattern, ProseProblem problem, Function<MatchResult, String> hint) {
        return new Slip(Pattern.compile(pattern), problem, 0, hint);
    }

    static Slip of(String pattern, ProseProblem problem, String hint) {
        return of(pattern, problem, match -> hint);
    }

    /** The same, quoting only one group of the pattern. */
    Slip quoting(int quoted) {
        return new Slip(pattern, problem, quoted, hint);
    }

    /**
     * The first slip of a list that begins at a character of a line; the list's order is the
     * tie-break.
     */
    static Optional<Found> at(List<Slip> slips, String line, int from, int to) {
        for (Slip slip : slips) {
            Matcher matcher = slip.pattern.matcher(line).region(from, to);
            // what stands before the region may decide whether a mark is one
            matcher.useTransparentBounds(true).useAnchoringBounds(false);
            if (matcher.lookingAt() && matcher.end() > from) {
                return Optional.of(new Found(slip, matcher.toMatchResult()));
            }
        }
        return Optional.empty();
    }

    /** A slip where it was found. */
    record Found(Slip slip, MatchResult match) {
        void report(Findings findings, Line line) {
            int from = match.start(slip.group());
            int to = match.end(slip.group());
            findings.add(
                    slip.problem(),
                    line.spot(from, to),
                    slip.hint().apply(match),
                    match.group(slip.group()));
        }
    }
}
