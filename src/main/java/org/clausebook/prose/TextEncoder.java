package org.clausebook.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.prose.Draft.Above;

/**
 * Reads a text line by line: knows what each line is, writes it for AsciiDoc with tokens in place
 * of the words, and reports every line that is not on the list. What it lets through, AsciiDoc can
 * read in one way only.
 */
final class TextEncoder {

    private final List<Line> lines;
    private final Draft draft;
    private final ListEncoder lists;
    private final BlockEncoder blocks;
    private int next;

    private TextEncoder(List<Line> lines, Draft draft) {
        this.lines = lines;
        this.draft = draft;
        this.lists = new ListEncoder(draft);
        this.blocks = new BlockEncoder(draft);
    }

    static Encoded encode(String text, Findings findings) {
        Draft draft = new Draft(findings);
        new TextEncoder(Line.all(text), draft).encode();
        if (!draft.hasWords() && !findings.hasErrors()) {
            findings.add(ProseProblem.NO_WORDS, 1, 1, 1, "type the words, or leave the key out");
        }
        return draft.finished();
    }

    private void encode() {
        while (next < lines.size()) {
            Line line = lines.get(next++);
            if (line.isBlank()) {
                blank(line);
            } else {
                afterSlot(line);
                typed(line);
            }
        }
        draft.endAbove();
        draft.heads().nothingBelow();
        blocks.end();
    }

    private void blank(Line line) {
        draft.endAbove();
        draft.heads().nothingBelow();
        draft.setAbove(Above.NOTHING, line);
        draft.write("\n");
    }

    private void afterSlot(Line line) {
        if (draft.isUnder(Above.SLOT)) {
            Line slot = lines.get(line.number() - 2);
            draft.findings()
                    .add(
                            ProseProblem.SLOT_IN_TEXT,
                            slot.spot(),
                            "put an empty line after it",
                            slot.text());
            draft.setAbove(Above.NOTHING, line);
        }
    }

    private void typed(Line line) {
        String text = line.text();
        if (isEscaped(text)) {
            paragraph(line);
        } else if (text.equals(BlockEncoder.QUOTE)) {
            blocks.quote(line);
        } else if (text.equals(BlockEncoder.TABLE)) {
            table(line);
        } else if (text.equals("+")) {
            lists.plus(line);
        } else if (text.startsWith("[") && text.endsWith("]")) {
            blocks.head(line);
        } else if (BlockEncoder.SLOT.matcher(text).matches()) {
            blocks.slot(line);
        } else if (!slip(line) && !lists.encode(line)) {
            paragraph(line);
        }
    }

    /**
     * Whether a backslash first on the line says that the rest, which would be something else, is
     * words.
     */
    private static boolean isEscaped(String text) {
        if (text.length() < 2 || text.charAt(0) != '\\') {
            return false;
        }
        String rest = text.substring(1);
        if (Character.isWhitespace(rest.charAt(0))) {
            return false; // nothing a space could begin: the backslash is words itself
        }
        return InlineEncoder.escapes(rest.charAt(0))
                || ListEncoder.isItem(rest)
                || Slip.at(LineSlips.ALL, rest, 0, rest.length()).isPresent();
    }

    private boolean slip(Line line) {
        Optional<Slip.Found> slip = Slip.at(LineSlips.ALL, line.text(), 0, line.text().length());
        slip.ifPresent(
                found -> {
                    found.report(draft.findings(), line);
                    draft.heads().spent();
                    if (draft.isUnder(Above.NOTHING)) {
                        draft.setAbove(Above.PARAGRAPH, line);
                    }
                });
        return slip.isPresent();
    }

    private void table(Line opening) {
        List<Line> rows = new ArrayList<>();
        while (next < lines.size() && !lines.get(next).text().equals(BlockEncoder.TABLE)) {
            rows.add(lines.get(next++));
        }
        blocks.table(opening, rows, next < lines.size());
        next++;
    }

    private void paragraph(Line line) {
        boolean dropped = isEscaped(line.text()) && !InlineEncoder.escapes(line.text().charAt(1));
        int from = dropped ? 1 : 0;
        switch (draft.above()) {
            case NOTHING -> {
                draft.lists().clear();
                begin(line, from, true);
                draft.setAbove(Above.PARAGRAPH, line);
            }
            case PLUS -> {
                begin(line, from, false);
                draft.setAbove(Above.PARAGRAPH_IN_ITEM, line);
            }
            case TERM -> draft.setAbove(Above.ITEM, line);
            default -> draft.setAbove(draft.above(), line);
        }
        draft.line(line, from);
    }

    private void begin(Line line, int from, boolean mayHaveRole) {
        draft.write(draft.heads().write(line.spot(0, 0), mayHaveRole));
        draft.start(Optional.empty(), line.spot(0, from));
    }
}
