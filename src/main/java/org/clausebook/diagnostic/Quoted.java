package org.clausebook.diagnostic;

import java.util.Optional;

/**
 * The line that a problem is on, as it may be shown: cut where it is long, with a space for each
 * character that does not show.
 *
 * @param before what stands before the place
 * @param marked what is wrong; empty at the end of a line
 * @param after what follows
 */
public record Quoted(String before, String marked, String after) {

    private static final int WIDEST = 120;
    private static final String CUT = "...";

    /** The line of a problem; nothing where it is not known. */
    public static Optional<Quoted> of(Diagnostic diagnostic, Excerpts excerpts) {
        Place place = diagnostic.place();
        return excerpts.line(place.path(), place.line())
                .map(line -> of(line, place.column(), diagnostic.width()));
    }

    /** A line from which {@code width} characters are marked; columns count from 1. */
    public static Quoted of(String line, int column, int width) {
        int at = Math.min(column - 1, line.length());
        int from = at < WIDEST - 20 ? 0 : at - WIDEST / 2;
        int to = Math.min(line.length(), from + WIDEST);
        int end = Math.max(at, Math.min(at + width, to));
        String shown = Invisible.blanked(line.substring(from, to));
        return new Quoted(
                (from > 0 ? CUT : "") + shown.substring(0, at - from),
                shown.substring(at - from, end - from),
                shown.substring(end - from) + (to < line.length() ? CUT : ""));
    }
}
