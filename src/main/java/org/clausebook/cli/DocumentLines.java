package org.clausebook.cli;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.compose.Document;
import org.clausebook.compose.Piece;
import org.clausebook.model.text.PlainText;

/** A composed report as lines for a terminal: headings, paragraphs and lists of single lines. */
final class DocumentLines {

    private final List<String> lines = new ArrayList<>();

    private DocumentLines() {}

    static String of(Document document) {
        DocumentLines all = new DocumentLines();
        all.add(document.pieces(), 1);
        return String.join("\n", all.lines).strip();
    }

    private void add(List<Piece> pieces, int level) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Title title) {
                heading(level, PlainText.of(title.words()));
            } else if (piece instanceof Piece.Section section) {
                heading(level + 1, PlainText.of(section.title()));
                add(section.body(), level + 1);
            } else if (piece instanceof Piece.Listing list) {
                list.entries().forEach(entry -> lines.add("- " + PlainText.of(entry.lead())));
            } else if (piece instanceof Piece.Paragraph paragraph) {
                lines.add(PlainText.of(paragraph.runs()));
            } else {
                throw new IllegalArgumentException("no report has " + piece.getClass());
            }
        }
    }

    private void heading(int level, String words) {
        lines.add("");
        lines.add(words);
        lines.add((level == 1 ? "=" : "-").repeat(words.length()));
        lines.add("");
    }
}
