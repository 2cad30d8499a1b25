package org.clausebook.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.Style;
import org.clausebook.prose.Reading.Misreading;

/**
 * Makes runs of one line of text, as far as the sign that ends it. Each run of words bears the
 * place where it begins.
 */
final class RunDecoder {

    private final Reading reading;
    private final Findings findings;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Optional<Origin> begun = Optional.empty();

    private RunDecoder(Reading reading, Findings findings) {
        this.reading = reading;
        this.findings = findings;
    }

    static List<Run> runs(Reading reading, Findings findings) throws Misreading {
        return new RunDecoder(reading, findings).decode();
    }

    private List<Run> decode() throws Misreading {
        while (!reading.atEnd() && !Sign.closes(reading.peek()) && !reading.at(Sign.SEPARATOR)) {
            if (reading.atToken()) {
                token(reading.token());
            } else if (reading.opens(Sign.STRONG)) {
                styled(Sign.STRONG, Style.STRONG);
            } else if (reading.opens(Sign.EMPHASIS)) {
                styled(Sign.EMPHASIS, Style.EMPHASIS);
            } else if (reading.opens(Sign.LINK)) {
                link();
            } else {
                character();
            }
        }
        flush();
        return runs;
    }

    private void token(Token token) throws Misreading {
        if (token instanceof Token.Words typed) {
            append(typed.text(), Reading.origin(typed.spot()));
        } else if (token instanceof Token.Setting setting) {
            flush();
            runs.add(hole(setting));
        } else if (token instanceof Token.Reference reference) {
            flush();
            runs.add(new Run.Ref(reference.to(), List.of(), Reading.origin(reference.spot())));
        } else {
            throw reading.notUnderstood();
        }
    }

    private static Run hole(Token.Setting setting) {
        return new Run.Hole(
                setting.name(), setting.form(), setting.choices(), Reading.origin(setting.spot()));
    }

    private void styled(Sign sign, Style style) throws Misreading {
        flush();
        reading.open(sign);
        RawMark opening = reading.mark();
        List<Run> inside = runs(reading, findings);
        if (!reading.at(sign.closing())) {
            throw new Misreading(ProseProblem.CROSSING_MARKS, opening.spot());
        }
        reading.close(sign);
        reading.mark();
        runs.add(new Run.Styled(style, inside));
    }

    private void link() throws Misreading {
        flush();
        reading.open(Sign.LINK);
        if (!(reading.token() instanceof Token.Target target)) {
            throw reading.notUnderstood();
        }
        reading.separator();
        List<Run> inside = runs(reading, findings);
        if (!reading.at(Sign.LINK.closing())) {
            throw new Misreading(ProseProblem.CROSSING_MARKS, target.spot());
        }
        reading.close(Sign.LINK);
        reading.right(1);
        Run href =
                target.setting()
                        .map(RunDecoder::hole)
                        .orElseGet(
                                () ->
                                        new Run.Text(
                                                target.address(), Reading.origin(target.spot())));
        runs.add(new Run.Link(List.of(href), inside));
    }

    private void character() throws Misreading {
        int c = reading.peek();
        if (c == '\n') {
            space();
            flush();
            reading.nextLine();
        } else if (c == ' ') {
            space();
            reading.right(1);
        } else if (c == '*' || c == '_') {
            left();
        } else {
            throw reading.notUnderstood();
        }
        reading.skip();
    }

    /** Several spaces are one. */
    private void space() {
        if (words.isEmpty() || words.charAt(words.length() - 1) != ' ') {
            append(" ", reading.here());
        }
    }

    /**
     * AsciiDoc found no partner for a star or underscore: where words could have opened with it,
     * one was forgotten.
     */
    private void left() throws Misreading {
        RawMark mark = reading.mark();
        if (mark.opens()) {
            String sign = String.valueOf(mark.mark());
            findings.add(ProseProblem.UNCLOSED_MARK, mark.spot(), hint(sign), sign);
        }
        append(String.valueOf(mark.mark()), Reading.origin(mark.spot()));
    }

    private static String hint(String sign) {
        return "type '"
                + sign
                + "' where it ends as well; to print the character itself, type '\\"
                + sign
                + "'; bold and slanted at once is '*_both_*'";
    }

    private void append(String text, Origin origin) {
        if (begun.isEmpty()) {
            begun = Optional.of(origin);
        }
        words.append(text);
    }

    private void flush() {
        begun.ifPresent(origin -> runs.add(new Run.Text(words.toString(), origin)));
        words.setLength(0);
        begun = Optional.empty();
    }
}
