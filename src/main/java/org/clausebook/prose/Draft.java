package org.clausebook.prose;

import java.util.Optional;
import org.clausebook.model.text.Marker;

/**
 * A text on its way to AsciiDoc: what has been written so far, and what stands on the line above.
 */
final class Draft {

    /** What the line above is. */
    enum Above {
        NOTHING,
        PARAGRAPH,
        ITEM,
        TERM,
        PLUS,
        PARAGRAPH_IN_ITEM,
        SLOT
    }

    private final Findings findings;
    private final Tokens tokens = new Tokens();
    private final InlineEncoder inline;
    private final Heads heads;
    private final ListStack lists = new ListStack();
    private final StringBuilder out = new StringBuilder();
    private Above above = Above.NOTHING;
    private Line lineAbove = new Line("", 1);

    Draft(Findings findings) {
        this.findings = findings;
        this.inline = new InlineEncoder(tokens, findings);
        this.heads = new Heads(findings);
    }

    Findings findings() {
        return findings;
    }

    Heads heads() {
        return heads;
    }

    ListStack lists() {
        return lists;
    }

    Above above() {
        return above;
    }

    boolean isUnder(Above kind) {
        return above == kind;
    }

    void setAbove(Above kind, Line line) {
        above = kind;
        lineAbove = line;
    }

    /**
     * Reports what the line above promised and this line does not keep: a meaning, or a paragraph
     * after a plus.
     */
    void endAbove() {
        if (above == Above.TERM) {
            findings.add(
                    ProseProblem.TERM_WITHOUT_MEANING, lineAbove.spot(), "type 'word:: meaning'");
            above = Above.ITEM;
        } else if (above == Above.PLUS) {
            findings.add(
                    ProseProblem.NOTHING_CONTINUES,
                    lineAbove.spot(),
                    "type a paragraph straight under it");
            above = Above.ITEM;
        }
    }

    /** Makes sure that what begins on a line begins under an empty one. */
    void beginBlock(Line line) {
        endAbove();
        if (above != Above.NOTHING) {
            findings.add(
                    ProseProblem.EMPTY_LINE_MISSING,
                    line.spot(),
                    "put an empty line before it",
                    line.text());
            above = Above.NOTHING;
        }
    }

    /** Ends whatever is open, so that the next line begins something new. */
    void endBlock(Line line) {
        lists.clear();
        setAbove(Above.NOTHING, line);
    }

    void write(String asciidoc) {
        out.append(asciidoc);
    }

    /** Says where a paragraph or item starts, and in which list the lines put it. */
    void start(Optional<String> name, Token.Spot spot) {
        Optional<Marker> marker = lists.isEmpty() ? Optional.empty() : Optional.of(lists.marker());
        write(tokens.other(new Token.Start(name, marker, lists.depth(), spot)));
    }

    /** Writes one thing that stands alone. */
    void only(Token token) {
        write(tokens.letter(token) + "\n");
    }

    /** Writes part of a line. */
    void words(Line line, int from, int to) {
        write(inline.encode(line, from, to));
    }

    /** Writes a line from one of its characters to its end. */
    void line(Line line, int from) {
        int to = line.text().length();
        if (line.text().endsWith(" +")) {
            findings.add(
                    ProseProblem.LINE_BREAK,
                    line.spot(to - 1, to),
                    "start a new paragraph, or a list");
        }
        words(line, from, to);
        write("\n");
    }

    TableEncoder table() {
        return new TableEncoder(tokens, inline, heads, findings);
    }

    boolean hasWords() {
        return tokens.count() > 0;
    }

    Encoded finished() {
        return new Encoded(out.toString(), tokens, heads.all(), inline.marks());
    }
}
