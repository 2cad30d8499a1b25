package org.clausebook.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.prose.Draft.Above;

/** Writes what stands on lines of its own: names and roles, quotations, tables, and exceptions. */
final class BlockEncoder {

    static final String QUOTE = "____";
    static final String TABLE = "|===";
    static final Pattern SLOT = Pattern.compile("\\{slot-[^{}]*\\}");

    private final Draft draft;
    private Optional<Line> openQuote = Optional.empty();

    BlockEncoder(Draft draft) {
        this.draft = draft;
    }

    /** Reads a line in brackets, for the block that comes under it. */
    void head(Line line) {
        if (!draft.isUnder(Above.PLUS)) {
            draft.beginBlock(line);
        }
        draft.heads().read(line, draft.isUnder(Above.PLUS));
    }

    /** Opens a quotation, or closes the open one. */
    void quote(Line line) {
        if (openQuote.isPresent()) {
            draft.endAbove();
            draft.heads().nothingBelow();
            openQuote = Optional.empty();
            draft.write(QUOTE + "\n\n");
        } else {
            draft.beginBlock(line);
            openQuote = Optional.of(line);
            draft.write(draft.heads().write(line.spot(), false) + QUOTE + "\n");
        }
        draft.endBlock(line);
    }

    /** Writes a table whose rows end at {@code closing}, if they end at all. */
    void table(Line opening, List<Line> rows, boolean closed) {
        draft.beginBlock(opening);
        if (openQuote.isPresent()) {
            draft.findings()
                    .add(
                            ProseProblem.TABLE_IN_QUOTATION,
                            opening.spot(),
                            "close the quotation with '____' before it");
        }
        if (!closed) {
            draft.findings()
                    .add(
                            ProseProblem.UNCLOSED_BLOCK,
                            opening.spot(),
                            "type '|===' on the line after the last row",
                            "table");
        }
        draft.write(draft.heads().write(opening.spot(), false));
        draft.write(draft.table().encode(opening, rows));
        draft.endBlock(opening);
    }

    void slot(Line line) {
        if (!draft.isUnder(Above.NOTHING) || openQuote.isPresent()) {
            draft.findings()
                    .add(
                            ProseProblem.SLOT_IN_TEXT,
                            line.spot(),
                            "put it outside lists and quotations, with an empty line before and after",
                            line.text());
        }
        String body = line.text().substring(1, line.text().length() - 1);
        SettingSyntax.Outcome outcome = SettingSyntax.read(body, line.spot());
        if (outcome.token().isEmpty()) {
            draft.findings()
                    .add(ProseProblem.BAD_SETTING, line.spot(), outcome.hint(), line.text());
        } else {
            draft.write(draft.heads().write(line.spot(), false));
            draft.only(outcome.token().get());
        }
        draft.endBlock(line);
        draft.setAbove(Above.SLOT, line);
    }

    /** Reports a quotation that is open where the text ends. */
    void end() {
        openQuote.ifPresent(
                line ->
                        draft.findings()
                                .add(
                                        ProseProblem.UNCLOSED_BLOCK,
                                        line.spot(),
                                        "type '____' on the line after the quotation",
                                        "quotation"));
    }
}
