package org.clausebook.load;

import java.util.Optional;

/**
 * Looks at a value in braces or brackets on one line. "Braces and brackets on one line are for ids,
 * dates and short words. Text that may hold a comma goes on a line of its own."
 */
final class FlowScan {

    private static final String SPECIAL = "&*!|>%@`";

    private final TextFile file;
    private final Line line;
    private final String text;
    private final int start;
    private final int end;
    private int depth;
    private boolean colon;
    private Optional<Slip> slip = Optional.empty();

    FlowScan(TextFile file, Line line, int start) {
        this.file = file;
        this.line = line;
        this.text = line.text();
        this.start = start;
        int close = entries(start);
        boolean tooDeep = depth > TreeReader.DEEPEST;
        this.end = tooDeep ? text.length() : close;
        if (tooDeep) {
            colon = true;
            slip = Optional.empty();
        }
    }

    boolean isClosed() {
        return end > 0;
    }

    /** Behind the closing brace or bracket. */
    int end() {
        return end;
    }

    /**
     * Whether it is no more than a word in braces, such as {@code {head}}: a setting at the start
     * of a text.
     */
    boolean isWord() {
        return isClosed()
                && text.charAt(start) == '{'
                && !colon
                && text.substring(start, end).length() > 2;
    }

    Optional<Slip> slip() {
        return slip;
    }

    /**
     * Reads from an opening brace or bracket to behind the closing one; -1 where there is none on
     * the line. What is too deep is left to the parser.
     */
    private int entries(int open) {
        if (++depth > TreeReader.DEEPEST) {
            return -1;
        }
        boolean braces = text.charAt(open) == '{';
        char close = braces ? '}' : ']';
        int at = open + 1;
        int previous = -1;
        while (true) {
            at = Line.spaces(text, at);
            if (at >= text.length()) {
                return -1;
            }
            if (text.charAt(at) == close) {
                depth--;
                return at + 1;
            }
            int from = at;
            at = entry(from, braces, previous);
            if (at < 0 || at >= text.length()) {
                return -1;
            }
            previous = from;
            if (text.charAt(at) == ',') {
                at++;
            } else if (text.charAt(at) != close) {
                return -1;
            }
        }
    }

    /**
     * Reads one entry, up to the comma or closing sign behind it; -1 where the line ends before.
     */
    private int entry(int from, boolean braces, int previous) {
        int value = from;
        if (braces) {
            int name = name(from);
            if (name < 0) {
                int stop = stop(from);
                if (previous >= 0 && stop >= 0) {
                    comma(previous, stop);
                }
                return stop;
            }
            colon = true;
            value = Line.spaces(text, name + 1);
        }
        return value(value);
    }

    /** The colon of the entry that starts here; -1 where it has none. */
    private int name(int from) {
        int at = isQuote(from) ? Quotes.end(text, from) : from;
        while (at >= 0 && at < text.length() && ",{}[]".indexOf(text.charAt(at)) < 0) {
            boolean closed = at + 1 < text.length() && ",{}[]".indexOf(text.charAt(at + 1)) >= 0;
            if (Line.isColon(text, at) || (text.charAt(at) == ':' && closed)) {
                return at;
            }
            at++;
        }
        return -1;
    }

    private int value(int from) {
        if (from >= text.length()) {
            return -1;
        }
        char first = text.charAt(from);
        if (first == ',' || first == '}' || first == ']') {
            return from;
        }
        if (first == '{' || first == '[') {
            int inner = entries(from);
            return inner < 0 ? -1 : Line.spaces(text, inner);
        }
        if (isQuote(from)) {
            int close = Quotes.end(text, from);
            return close < 0 ? -1 : Line.spaces(text, close);
        }
        int stop = stop(from);
        int to =
                from
                        + text.substring(from, stop < 0 ? text.length() : stop)
                                .stripTrailing()
                                .length();
        if (SPECIAL.indexOf(first) >= 0) {
            found(LoadProblem.VALUE_START, from, from, to, first);
        }
        for (int i = from; i < to; i++) {
            if (Line.isColon(text, i)) {
                found(LoadProblem.COLON_IN_VALUE, i, from, to);
            } else if ("{}[]".indexOf(text.charAt(i)) >= 0) {
                found(LoadProblem.BRACE_IN_BRACES, i, from, to);
            } else if (text.charAt(i) == '#' && text.charAt(i - 1) == ' ') {
                found(LoadProblem.COMMENT_TOO_CLOSE, i, from, to);
            }
        }
        return stop;
    }

    /** Where a text ends: before the comma or closing sign of its own level. */
    private int stop(int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (depth == 0 && (c == ',' || c == '}' || c == ']')) {
                return i;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        }
        return -1;
    }

    /** A piece without a colon in braces belongs to the text before its comma. */
    private void comma(int previous, int stop) {
        int name = name(previous);
        int from = name < 0 ? previous : Line.spaces(text, name + 1);
        int last = stop;
        while (text.charAt(last) == ',' && stop(last + 1) > 0 && name(last + 1) < 0) {
            last = stop(last + 1);
        }
        int to = from + text.substring(from, last).stripTrailing().length();
        int where = text.indexOf(',', from);
        if ("\"'{[".indexOf(text.charAt(from)) < 0 && where > 0) {
            found(LoadProblem.COMMA_IN_BRACES, where, from, to);
        }
    }

    private void found(LoadProblem problem, int where, int from, int to, Object... details) {
        if (slip.isEmpty()) {
            slip = Optional.of(Slip.quoted(problem, file, line, where, from, to, details));
        }
    }

    private boolean isQuote(int at) {
        return at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'');
    }
}
