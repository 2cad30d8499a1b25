package org.clausebook.prose;

/**
 * Decides whether a star or underscore may begin or end bold or slanted words, or is a character
 * like any other: it begins them where no word ends before it, and ends them where no word begins
 * after it, as in AsciiDoc.
 *
 * @param end where the run of the same character ends
 */
record MarkSyntax(int end, boolean opens, boolean closes) {

    private static final String NOT_AFTER_OPENING = ").,;:!?]";
    private static final String NOT_BEFORE_CLOSING = "([";
    // settings and references are words, and these are where they end and begin
    private static final String WORD_ENDS = "}>";
    private static final String WORD_BEGINS = "{<";

    /**
     * Reads the run of marks at a character of a line, of which only the part between {@code from}
     * and {@code to} counts.
     */
    static MarkSyntax at(String line, int at, int from, int to) {
        int end = at;
        while (end < to && line.charAt(end) == line.charAt(at)) {
            end++;
        }
        char before = at == from ? ' ' : line.charAt(at - 1);
        char after = end == to ? ' ' : line.charAt(end);
        boolean wordBefore =
                before != ' '
                        && (WORD_ENDS.indexOf(before) >= 0
                                || Letters.inWord(line.codePointBefore(at)));
        boolean wordAfter =
                after != ' '
                        && (WORD_BEGINS.indexOf(after) >= 0
                                || Letters.inWord(line.codePointAt(end)));
        return new MarkSyntax(
                end,
                !wordBefore && after != ' ' && NOT_AFTER_OPENING.indexOf(after) < 0,
                !wordAfter && before != ' ' && NOT_BEFORE_CLOSING.indexOf(before) < 0);
    }

    /** Whether AsciiDoc is to read it: one mark alone that may begin or end something. */
    boolean isLeft(int at) {
        return end - at == 1 && (opens || closes);
    }
}
