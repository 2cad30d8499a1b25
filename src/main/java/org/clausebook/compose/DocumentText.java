package org.clausebook.compose;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.policy.ControlLine;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;

/**
 * A document's words as plain text in reading order, a line for each paragraph, item, heading and
 * row; numbers and labels stand before the words they belong to, and nothing is added.
 */
public final class DocumentText implements PieceCases<StringBuilder>, CoverCases<StringBuilder> {

    private final StringBuilder text = new StringBuilder();

    private DocumentText() {}

    /** The whole document, each line ended by a line feed. */
    public static String of(Document document) {
        return of(document.pieces());
    }

    /** Some pieces of a document. */
    public static String of(List<Piece> pieces) {
        DocumentText writer = new DocumentText();
        writer.all(pieces);
        return writer.text.toString();
    }

    @Override
    public StringBuilder cover(Piece.Cover cover) {
        cover.parts().forEach(part -> part.on(this));
        return text;
    }

    @Override
    public StringBuilder identity(CoverPart.Identity identity) {
        identity.parts().forEach(part -> part.on(this));
        return text;
    }

    @Override
    public StringBuilder crest(CoverPart.Crest crest) {
        return text;
    }

    @Override
    public StringBuilder name(CoverPart.Name name) {
        return line(name.name());
    }

    @Override
    public StringBuilder motto(CoverPart.Motto motto) {
        return line(motto.motto());
    }

    @Override
    public StringBuilder title(CoverPart.Title title) {
        return line(PlainText.of(title.words()));
    }

    @Override
    public StringBuilder words(CoverPart.Words words) {
        return line(words.text());
    }

    @Override
    public StringBuilder verse(CoverPart.Verse verse) {
        line(verse.text());
        verse.reference().ifPresent(this::line);
        return text;
    }

    @Override
    public StringBuilder fact(CoverPart.Fact fact) {
        return line(numbered(fact.label(), fact.value()));
    }

    @Override
    public StringBuilder title(Piece.Title title) {
        return line(PlainText.of(title.words()));
    }

    @Override
    public StringBuilder control(Piece.Control control) {
        control.title().ifPresent(this::line);
        for (ControlLine row : control.lines()) {
            line(
                    PlainText.of(row.label())
                            + (control.table() ? " " : ": ")
                            + PlainText.of(row.value()));
        }
        return text;
    }

    @Override
    public StringBuilder contents(Piece.Contents contents) {
        line(contents.title());
        contents.entries().forEach(entry -> line(numbered(entry.number(), entry.words())));
        return text;
    }

    @Override
    public StringBuilder part(Piece.Part part) {
        line(PlainText.of(part.title()));
        return all(part.body());
    }

    @Override
    public StringBuilder section(Piece.Section section) {
        line(numbered(section.number(), section.title()));
        return all(section.body());
    }

    @Override
    public StringBuilder passage(Piece.Passage passage) {
        return all(passage.blocks());
    }

    @Override
    public StringBuilder paragraph(Piece.Paragraph paragraph) {
        return line(numbered(paragraph.number(), paragraph.runs()));
    }

    @Override
    public StringBuilder listing(Piece.Listing listing) {
        for (ListEntry entry : listing.entries()) {
            line(numbered(entry.label(), entry.lead()));
            all(entry.blocks());
        }
        return text;
    }

    @Override
    public StringBuilder glossary(Piece.Glossary glossary) {
        for (Meaning meaning : glossary.meanings()) {
            line(PlainText.of(meaning.term()));
            all(meaning.meaning());
        }
        return text;
    }

    @Override
    public StringBuilder aside(Piece.Aside aside) {
        return all(aside.blocks());
    }

    @Override
    public StringBuilder grid(Piece.Grid grid) {
        for (List<Cell> row : grid.rows()) {
            line(String.join("\t", row.stream().map(cell -> PlainText.of(cell.runs())).toList()));
        }
        return text;
    }

    @Override
    public StringBuilder marked(Piece.Marked marked) {
        all(marked.pieces());
        return text;
    }

    @Override
    public StringBuilder steps(Piece.Steps steps) {
        return line(PlainText.of(steps.words()));
    }

    @Override
    public StringBuilder onePage(Piece.OnePage page) {
        return all(page.body());
    }

    @Override
    public StringBuilder field(Piece.Field field) {
        line(field.label());
        field.hint().ifPresent(this::line);
        return text;
    }

    @Override
    public StringBuilder choice(Piece.Choice choice) {
        line(choice.question());
        choice.boxes().forEach(box -> box.on(this));
        return text;
    }

    @Override
    public StringBuilder slip(Piece.Slip slip) {
        line(slip.cut());
        line(slip.title());
        return all(slip.body());
    }

    private StringBuilder all(List<Piece> pieces) {
        pieces.forEach(piece -> piece.on(this));
        return text;
    }

    private static String numbered(Optional<String> number, List<Run> runs) {
        return number.map(n -> n + " ").orElse("") + PlainText.of(runs);
    }

    private StringBuilder line(String words) {
        text.append(words).append('\n');
        return text;
    }
}
