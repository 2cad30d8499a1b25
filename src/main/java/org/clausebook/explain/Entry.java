package org.clausebook.explain;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;

/**
 * One line of a policy's text: a heading, a word explained, a paragraph, an item of a list or a
 * cell of a table.
 *
 * @param shown what bears its id on a page: the line itself, but for a cell without a name its
 *     table
 * @param number as printed, where it bears one
 * @param depth how far it is indented; 0 for headings and paragraphs
 */
public record Entry(
        Kind kind, Address key, Address shown, Optional<String> number, int depth, List<Run> runs) {

    /** What the line is. */
    public enum Kind {
        HEADING,
        TERM,
        PARAGRAPH,
        ITEM,
        CELL
    }

    public Entry {
        runs = List.copyOf(runs);
    }

    public String text() {
        return PlainText.of(runs);
    }
}
