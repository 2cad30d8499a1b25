package org.clausebook.load;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;

/**
 * Looks at the value of one line, as typed, for slips that YAML would take for something else or
 * refuse in its own words.
 */
final class ValueScan {

    /** What a value is, as far as the lines below it are concerned. */
    enum Kind {
        OPEN,
        TEXT,
        BAR,
        BRACKETS,
        QUOTED,
        OPEN_BRACKET,
        OPEN_QUOTE
    }

    private static final Pattern BAR = Pattern.compile("\\|[+-]?\\s*(#.*)?");
    private static final Pattern FIGURED_BAR = Pattern.compile("\\|[+-]?[0-9][+-]?\\s*(#.*)?");
    private static final Pattern FOLD = Pattern.compile(">[+-]?[0-9]?[+-]?\\s*(#.*)?");
    private static final Pattern LIST_OR_QUESTION = Pattern.compile("[-?]( .*)?");
    private static final Pattern GLUED = Pattern.compile("(\\{\\s*[a-z][a-z0-9-]*):([^\\s/])");

    /** Anchors, aliases and tags, which are refused where the file is parsed. */
    private static final Pattern MARKS = Pattern.compile("[&*][A-Za-z0-9_-]+|!!\\S+.*");

    private static final Pattern OPENING = Pattern.compile("[&!]\\S+\\s*");

    private static final String SPECIAL = "}],&*!>%@`#";

    private final TextFile file;
    private final Line line;
    private final int at;
    private final int end;

    ValueScan(TextFile file, Line line) {
        this.file = file;
        this.line = line;
        this.at = line.valueAt();
        this.end = line.text().stripTrailing().length();
    }

    Kind kind() {
        if (line.isOpen()) {
            return Kind.OPEN;
        }
        return switch (line.text().charAt(at)) {
            case '|' -> Kind.BAR;
            case '>' -> FOLD.matcher(line.value()).matches() ? Kind.BAR : Kind.TEXT;
            case '{', '[' -> bracketKind();
            case '"', '\'' -> Quotes.end(line.text(), at) > 0 ? Kind.QUOTED : Kind.OPEN_QUOTE;
            case '&', '!' -> OPENING.matcher(line.value()).matches() ? Kind.OPEN : Kind.TEXT;
            default -> Kind.TEXT;
        };
    }

    private Kind bracketKind() {
        FlowScan flow = new FlowScan(file, line, at);
        if (!flow.isClosed()) {
            return flow.slip().isPresent() ? Kind.QUOTED : Kind.OPEN_BRACKET;
        }
        boolean text = flow.isWord() || isText(line.text().substring(flow.end()));
        return text ? Kind.TEXT : Kind.BRACKETS;
    }

    /** The first slip in the value. */
    Optional<Slip> slip() {
        if (line.isOpen()) {
            return Optional.empty();
        }
        return switch (line.text().charAt(at)) {
            case '|' -> bar();
            case '>' -> FOLD.matcher(line.value()).matches() ? Optional.of(fold()) : plain();
            case '{', '[' -> brackets();
            case '"', '\'' -> afterQuote();
            default -> plain();
        };
    }

    private Optional<Slip> bar() {
        String head = line.text().substring(0, at) + "|";
        if (BAR.matcher(line.value()).matches()) {
            return Optional.empty();
        }
        if (FIGURED_BAR.matcher(line.value()).matches()) {
            return Optional.of(
                    new Slip(
                            here(LoadProblem.BAR_WITH_FIGURE, at)
                                    .hint("type the bar alone:  " + head.strip()),
                            head));
        }
        String text = line.text().substring(at + 1, end).strip();
        boolean more = new BarScan(file, List.of(), line).end() > line.number();
        String key = line.text().substring(0, at);
        return Optional.of(
                new Slip(
                        here(LoadProblem.TEXT_BESIDE_BAR, at)
                                .hint("type it on the next line:\n" + head.strip() + "\n  " + text),
                        more ? head : key + Quotes.round(text)));
    }

    private Slip fold() {
        String head = line.text().substring(0, at) + "|";
        return new Slip(
                here(LoadProblem.FOLDED_TEXT, at).hint("type a bar:  " + head.strip()), head);
    }

    private Optional<Slip> brackets() {
        FlowScan flow = new FlowScan(file, line, at);
        if (flow.isClosed() && isText(line.text().substring(flow.end()))) {
            return Optional.of(quoted(LoadProblem.VALUE_START, at, line.text().charAt(at)));
        }
        Matcher glued = GLUED.matcher(line.value());
        if (flow.isWord() && glued.lookingAt()) {
            String repaired = line.text().substring(0, at) + glued.replaceFirst("$1: $2");
            return Optional.of(
                    new Slip(
                            here(LoadProblem.NO_SPACE_AFTER_COLON, at + glued.end(1))
                                    .hint("type a space after the colon:  " + repaired.strip()),
                            repaired));
        }
        if (flow.isWord()) {
            return Optional.of(quoted(LoadProblem.VALUE_START, at, line.text().charAt(at)));
        }
        return flow.slip().or(() -> flow.isClosed() ? commentAfter(flow.end()) : Optional.empty());
    }

    /** Whether what follows a value that has ended is text; a comment has a space before it. */
    private static boolean isText(String rest) {
        return !rest.isBlank() && (rest.startsWith("#") || !rest.stripLeading().startsWith("#"));
    }

    private Optional<Slip> afterQuote() {
        int close = Quotes.end(line.text(), at);
        if (close < 0) {
            return Optional.empty();
        }
        if (isText(line.text().substring(close))) {
            return Optional.of(quoted(LoadProblem.TEXT_AFTER_QUOTE, close));
        }
        return commentAfter(close);
    }

    /** "A comment after a value stands two spaces or more away." */
    private Optional<Slip> commentAfter(int valueEnd) {
        int hash = Line.spaces(line.text(), valueEnd);
        boolean close = hash < line.text().length() && hash - valueEnd < 2;
        if (!close) {
            return Optional.empty();
        }
        String repaired = line.text().substring(0, valueEnd) + "  " + line.text().substring(hash);
        return Optional.of(
                new Slip(
                        here(LoadProblem.COMMENT_TOO_CLOSE, hash)
                                .hint("put two spaces before the comment:  " + repaired.strip()),
                        repaired));
    }

    private Optional<Slip> plain() {
        char first = line.text().charAt(at);
        String value = line.text().substring(at, end);
        if (MARKS.matcher(value).matches()) {
            return Optional.empty();
        }
        if (SPECIAL.indexOf(first) >= 0 || LIST_OR_QUESTION.matcher(value).matches()) {
            return Optional.of(quoted(LoadProblem.VALUE_START, at, first));
        }
        for (int i = at; i < end; i++) {
            char c = line.text().charAt(i);
            if (Line.isColon(line.text(), i)) {
                return Optional.of(quoted(LoadProblem.COLON_IN_VALUE, i));
            }
            if (c == '#' && line.text().charAt(i - 1) == ' ') {
                return line.text().charAt(i - 2) == ' '
                        ? Optional.empty()
                        : Optional.of(commentOrText(i));
            }
        }
        return Optional.empty();
    }

    private Slip commentOrText(int hash) {
        Slip slip = quoted(LoadProblem.COMMENT_TOO_CLOSE, hash);
        String said = slip.diagnostic().hint().orElse("");
        return new Slip(
                slip.diagnostic()
                        .hint(said + "\nor, where it is a comment, put two spaces before it"),
                slip.repaired());
    }

    private Slip quoted(LoadProblem problem, int where, Object... details) {
        return Slip.quoted(problem, file, line, where, at, end, details);
    }

    private Diagnostic here(LoadProblem problem, int where) {
        return Diagnostic.of(problem, file.place(line.number(), where + 1));
    }
}
