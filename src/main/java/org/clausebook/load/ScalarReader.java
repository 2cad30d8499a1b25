package org.clausebook.load;

import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Place;
import org.clausebook.load.Node.Scalar;
import org.clausebook.load.Node.Style;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Makes one text of a YAML file, with the place of its first character, and refuses texts whose
 * lines YAML would join.
 */
final class ScalarReader {

    private final TextFile file;
    private final Marks marks;
    private final Findings findings;

    ScalarReader(TextFile file, Findings findings) {
        this.file = file;
        this.marks = new Marks(file);
        this.findings = findings;
    }

    Scalar read(ScalarEvent event) {
        Place at = marks.place(event.getStartMark());
        if (event.isLiteral()) {
            return afterBar(event, at);
        }
        int width = marks.width(event.getStartMark(), event.getEndMark());
        String text = FlowMask.off(event.getValue());
        boolean asTyped = event.isPlain() || width == text.length() + 2;
        Scalar scalar =
                event.isPlain()
                        ? new Scalar(text, at, width, Style.PLAIN, at, 0, asTyped)
                        : new Scalar(text, at, width, Style.QUOTED, at.right(1), 0, asTyped);
        if (event.isFolded() || event.getStartMark().getLine() != event.getEndMark().getLine()) {
            findings.report(
                    Diagnostic.of(LoadProblem.FOLDED_TEXT, at)
                            .hint("type a bar and the text below it"));
            findings.spoil(scalar);
        }
        return scalar;
    }

    /** Blank lines around the text do not belong to it. */
    private Scalar afterBar(ScalarEvent event, Place bar) {
        int first = bar.line() + 1;
        while (first <= file.lines().size() && file.line(first).isBlank()) {
            first++;
        }
        String line = file.line(first);
        int indent = line.length() - line.stripLeading().length();
        String text = event.getValue().strip().isEmpty() ? "" : stripLines(event.getValue());
        Place textAt = text.isEmpty() ? bar : file.place(first, indent + 1);
        return new Scalar(text, bar, 1, Style.BAR, textAt, indent, true);
    }

    private static String stripLines(String text) {
        int start = 0;
        while (text.charAt(start) == '\n') {
            start++;
        }
        return text.substring(start).stripTrailing();
    }
}
