package org.clausebook.load;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;

/**
 * Reads a file line by line before the YAML parser does and finds the common slips, each with the
 * line as it should be typed.
 *
 * <p>What it can put right it puts right, in the text that the parser gets, so that the rest of the
 * file is checked in the same run. The file itself is never changed.
 */
final class LineScan {

    private static final Pattern GLUED_KEY =
            Pattern.compile("(\\s*(?:- +)*[a-z][a-z0-9-]*):([^\\s/].*)");
    private static final Pattern GLUED_HYPHEN = Pattern.compile("(\\s*-)([^\\s-].*)");

    private final TextFile file;
    private final Findings findings;
    private final List<String> repaired;
    private final Levels levels = new Levels();
    private boolean slips;
    private boolean hopeless;
    private int at;

    private LineScan(TextFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.repaired = new ArrayList<>(file.lines());
    }

    static LineScan of(TextFile file, Findings findings) {
        LineScan scan = new LineScan(file, findings);
        scan.read();
        return scan;
    }

    /** Whether a slip leaves so much in doubt that the file is not worth parsing. */
    boolean isHopeless() {
        return hopeless;
    }

    boolean hasSlips() {
        return slips;
    }

    String repaired() {
        return String.join("\n", repaired);
    }

    private void read() {
        boolean opened = true;
        for (at = 1; at <= file.lines().size() && !hopeless; at++) {
            String text = file.line(at);
            boolean frame =
                    text.startsWith("---") || text.startsWith("...") || text.startsWith("%");
            if (!Line.isSilent(text) && !frame) {
                opened = line(Line.of(text, at), opened);
            }
        }
        if (slips) {
            findings.leaveOut();
        }
    }

    /**
     * Reads one line and what belongs to its value; whether lines below it may start a new level.
     */
    private boolean line(Line read, boolean opened) {
        Line line = withWords(read, opened);
        if (line.text().startsWith("? ", line.keyAt())) {
            hopeless(
                    Diagnostic.of(LoadProblem.KEY_NOT_TEXT, file.place(at, line.keyAt() + 1))
                            .hint("take the question mark away"));
            return false;
        }
        if (!line.hasKey() && line.dashes().isEmpty() && !isValueAlone(line, opened)) {
            stray(line);
            return false;
        }
        if (!entered(line, opened)) {
            return false;
        }
        ValueScan value = new ValueScan(file, line);
        value.slip().ifPresent(this::put);
        switch (value.kind()) {
            case OPEN -> {
                return true;
            }
            case BAR -> {
                BarScan bar = new BarScan(file, repaired, line);
                bar.slip().ifPresent(this::slip);
                at = bar.end();
            }
            case TEXT -> continued(line);
            case OPEN_BRACKET, OPEN_QUOTE -> unclosed(line, value.kind());
            case BRACKETS -> mask(at);
            case QUOTED -> {}
        }
        return false;
    }

    /** A key of several words is a key where keys stand; elsewhere it is text with a colon. */
    private Line withWords(Line line, boolean opened) {
        Line words = Line.withWords(line.text(), line.number());
        boolean key = levels.column() == words.keyAt() && !levels.isList();
        return line.hasKey() || !line.dashes().isEmpty() || !(key || (opened && words.isOpen()))
                ? line
                : words;
    }

    private void mask(int number) {
        repaired.set(number - 1, FlowMask.on(repaired.get(number - 1)));
    }

    /** Whether the line is a value that stands below its key. */
    private boolean isValueAlone(Line line, boolean opened) {
        boolean glued =
                GLUED_KEY.matcher(line.text()).matches()
                        || GLUED_HYPHEN.matcher(line.text()).matches();
        return opened && line.keyAt() > levels.column() && levels.column() >= 0 && !glued;
    }

    private boolean entered(Line line, boolean opened) {
        boolean starts = opened;
        for (int column : line.dashes()) {
            if (!levels.enter(column, true, starts)) {
                indentation(line);
                return false;
            }
            starts = true;
        }
        if (line.hasKey() && !levels.enter(line.keyAt(), false, starts)) {
            indentation(line);
            return false;
        }
        return true;
    }

    private void indentation(Line line) {
        boolean list = !line.dashes().isEmpty() && levels.column() == line.indent();
        boolean hyphen =
                levels.isList() && line.dashes().isEmpty() && levels.column() == line.keyAt();
        String wanted = " ".repeat(levels.closest()) + (hyphen ? "- " : "") + line.text().strip();
        hopeless(
                Diagnostic.of(LoadProblem.INDENTATION, file.place(at, line.indent() + 1))
                        .underline(line.text().strip().length())
                        .hint(
                                list
                                        ? "a list starts below a key that has nothing after its colon"
                                        : "perhaps it should stand like this:\n" + wanted));
    }

    /** A line with neither key nor hyphen where one of them is needed. */
    private void stray(Line line) {
        Matcher key = GLUED_KEY.matcher(line.text());
        Matcher hyphen = GLUED_HYPHEN.matcher(line.text());
        if (key.matches()) {
            respace(
                    key,
                    LoadProblem.NO_SPACE_AFTER_COLON,
                    "type a space after the colon:  ",
                    key.group(1) + ": ");
        } else if (hyphen.matches()) {
            respace(
                    hyphen,
                    LoadProblem.NO_SPACE_AFTER_HYPHEN,
                    "type a space after the hyphen:  ",
                    hyphen.group(1) + " ");
        } else {
            repaired.set(at - 1, "");
            slip(
                    Diagnostic.of(LoadProblem.NO_KEY, file.place(at, line.keyAt() + 1))
                            .underline(line.text().strip().length())
                            .hint(
                                    "a key has a colon and a space after it, such as  title: Passwords"));
        }
    }

    private void respace(Matcher glued, LoadProblem problem, String hint, String head) {
        String wanted = head + glued.group(2);
        slip(Diagnostic.of(problem, file.place(at, glued.end(1) + 1)).hint(hint + wanted.strip()));
        Line line = Line.of(wanted, at);
        repaired.set(at - 1, wanted);
        if (!levels.enter(line.indent(), !line.dashes().isEmpty(), true)) {
            hopeless = true;
        }
    }

    /** Lines below a text that belong to it, since they are indented further and bear no key. */
    private void continued(Line line) {
        boolean alone = !line.hasKey() && line.dashes().isEmpty();
        int parent = alone ? levels.column() : line.parent();
        int next = at + 1;
        while (next <= file.lines().size() && isContinuation(file.line(next), parent)) {
            repaired.set(next - 1, "");
            next++;
        }
        if (next > at + 1) {
            slip(
                    Diagnostic.of(LoadProblem.FOLDED_TEXT, file.place(at, line.valueAt() + 1))
                            .underline(line.value().strip().length())
                            .hint(
                                    "type a bar and the text below it:\n"
                                            + LineRepair.withBar(file, line, next - 1)));
            at = next - 1;
        }
    }

    private static boolean isContinuation(String text, int parent) {
        Line line = Line.of(text, 1);
        return !Line.isSilent(text)
                && line.keyAt() > parent
                && !line.hasKey()
                && line.dashes().isEmpty();
    }

    /**
     * A brace, bracket or quote that is not closed on its line may be closed below, before the next
     * key.
     */
    private void unclosed(Line line, ValueScan.Kind kind) {
        char open = line.text().charAt(line.valueAt());
        char close = open == '{' ? '}' : open == '[' ? ']' : open;
        int last = at;
        while (last < file.lines().size() && line.parent() < Line.spaces(file.line(last + 1), 0)) {
            last++;
            if (file.line(last).indexOf(close) >= 0) {
                break;
            }
        }
        boolean closed = last > at && file.line(last).indexOf(close) >= 0;
        if (closed && kind == ValueScan.Kind.OPEN_BRACKET) {
            for (int i = at; i <= last; i++) {
                mask(i);
            }
            at = last;
            return;
        }
        Diagnostic here =
                Diagnostic.of(LoadProblem.UNCLOSED, file.place(at, line.valueAt() + 1), open);
        String text = line.text().stripTrailing();
        String quoted = Quotes.round(text, line.valueAt(), text.length()).strip();
        hopeless(
                closed
                        ? Diagnostic.of(LoadProblem.FOLDED_TEXT, here.place())
                                .hint("type a bar and the text below it, without quotes")
                        : here.hint(
                                open == '\''
                                        ? "put quotes round it:  " + quoted
                                        : "close it:  " + text.strip() + close));
    }

    private void put(Slip slip) {
        slip(slip.diagnostic());
        repaired.set(at - 1, slip.repaired());
    }

    private void slip(Diagnostic diagnostic) {
        findings.report(diagnostic);
        slips = true;
    }

    private void hopeless(Diagnostic diagnostic) {
        slip(diagnostic);
        hopeless = true;
    }
}
