package org.clausebook.load;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;

/**
 * Looks at the lines of a text after a bar: all are indented further than their key, and none less
 * than the first. What stands too far to the left is moved in the text for the parser.
 */
final class BarScan {

    private final TextFile file;
    private final List<String> repaired;
    private final Line head;
    private int end;

    BarScan(TextFile file, List<String> repaired, Line head) {
        this.file = file;
        this.repaired = repaired;
        this.head = head;
        this.end = head.number();
        for (int i = head.number() + 1; i <= file.lines().size() && belongs(file.line(i)); i++) {
            end = file.line(i).isBlank() ? end : i;
        }
    }

    private boolean belongs(String text) {
        return text.isBlank() || Line.spaces(text, 0) > head.parent();
    }

    /** The last line of the text; the line of the bar where there is none. */
    int end() {
        return end;
    }

    /** What is wrong with the indentation of the first line that is wrong. */
    Optional<Diagnostic> slip() {
        int first = next(head.number());
        if (first > end) {
            return notBelow(first);
        }
        int indent = Line.spaces(file.line(first), 0);
        Optional<Diagnostic> slip = Optional.empty();
        for (int i = first; i <= end; i = next(i)) {
            if (Line.spaces(file.line(i), 0) < indent) {
                String wanted = move(i, indent);
                slip =
                        slip.isPresent()
                                ? slip
                                : here(i, "start it below the first line of the text:\n" + wanted);
            }
        }
        return slip;
    }

    /** Text that stands under its key, not further right: all lines up to the next key. */
    private Optional<Diagnostic> notBelow(int first) {
        if (first > file.lines().size() || !isText(first)) {
            return Optional.empty();
        }
        int indent = head.parent() + 2;
        String bar = head.text().strip();
        String wanted = " ".repeat(2) + file.line(first).strip();
        for (int i = first; i <= file.lines().size() && isText(i); i = next(i)) {
            move(i, indent);
            end = i;
        }
        return here(first, "indent it below its key:\n" + bar + "\n" + wanted);
    }

    private boolean isText(int number) {
        Line line = Line.of(file.line(number), number);
        return !line.hasKey()
                && line.dashes().isEmpty()
                && Line.spaces(file.line(number), 0) == head.parent();
    }

    private String move(int number, int indent) {
        String wanted = " ".repeat(indent) + file.line(number).strip();
        repaired.set(number - 1, wanted);
        return wanted;
    }

    private int next(int number) {
        int next = number + 1;
        while (next <= file.lines().size() && file.line(next).isBlank()) {
            next++;
        }
        return next;
    }

    private Optional<Diagnostic> here(int number, String hint) {
        String text = file.line(number);
        return Optional.of(
                Diagnostic.of(LoadProblem.INDENTATION, file.place(number, Line.spaces(text, 0) + 1))
                        .underline(text.strip().length())
                        .hint(hint));
    }
}
