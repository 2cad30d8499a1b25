package org.clausebook.whole;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.compose.CoverCases;
import org.clausebook.compose.CoverPart;
import org.clausebook.compose.Piece;
import org.clausebook.compose.PieceCases;
import org.clausebook.explain.Spoken;
import org.clausebook.model.text.Run;

/** All that a document prints, stretch by stretch in reading order. */
final class PrintedPieces implements PieceCases<Boolean>, CoverCases<Boolean> {

    private static final Boolean DONE = Boolean.TRUE;

    private final List<Printed> printed = new ArrayList<>();

    private PrintedPieces() {}

    static List<Printed> of(List<Piece> pieces) {
        PrintedPieces walk = new PrintedPieces();
        walk.all(pieces);
        return List.copyOf(walk.printed);
    }

    private Boolean all(List<Piece> pieces) {
        pieces.forEach(piece -> piece.on(this));
        return DONE;
    }

    private Boolean runs(List<Run> runs) {
        Spoken.of(runs).forEach(one -> printed.add(new Printed.Words(one.text(), one.origin())));
        return DONE;
    }

    private Boolean number(String number) {
        return printed.add(new Printed.Label(number));
    }

    private Boolean stated(String words) {
        return printed.add(new Printed.Stated(words));
    }

    @Override
    public Boolean cover(Piece.Cover cover) {
        cover.parts().forEach(part -> part.on(this));
        return DONE;
    }

    @Override
    public Boolean identity(CoverPart.Identity identity) {
        identity.parts().forEach(part -> part.on(this));
        return DONE;
    }

    @Override
    public Boolean crest(CoverPart.Crest crest) {
        return DONE;
    }

    @Override
    public Boolean name(CoverPart.Name name) {
        return stated(name.name());
    }

    @Override
    public Boolean motto(CoverPart.Motto motto) {
        return stated(motto.motto());
    }

    @Override
    public Boolean title(CoverPart.Title title) {
        return runs(title.words());
    }

    @Override
    public Boolean words(CoverPart.Words words) {
        return stated(words.text());
    }

    @Override
    public Boolean verse(CoverPart.Verse verse) {
        stated(verse.text());
        verse.reference().ifPresent(this::stated);
        return DONE;
    }

    @Override
    public Boolean fact(CoverPart.Fact fact) {
        fact.label().ifPresent(this::stated);
        return runs(fact.value());
    }

    @Override
    public Boolean title(Piece.Title title) {
        return runs(title.words());
    }

    @Override
    public Boolean control(Piece.Control control) {
        control.title().ifPresent(this::stated);
        control.lines()
                .forEach(
                        line -> {
                            runs(line.label());
                            if (!control.table()) {
                                stated(":");
                            }
                            runs(line.value());
                        });
        return DONE;
    }

    @Override
    public Boolean contents(Piece.Contents contents) {
        stated(contents.title());
        contents.entries()
                .forEach(
                        entry -> {
                            entry.number().ifPresent(this::number);
                            runs(entry.words());
                        });
        return DONE;
    }

    @Override
    public Boolean part(Piece.Part part) {
        runs(part.title());
        return all(part.body());
    }

    @Override
    public Boolean section(Piece.Section section) {
        section.number().ifPresent(this::number);
        runs(section.title());
        return all(section.body());
    }

    @Override
    public Boolean passage(Piece.Passage passage) {
        return all(passage.blocks());
    }

    @Override
    public Boolean paragraph(Piece.Paragraph paragraph) {
        paragraph.number().ifPresent(this::number);
        return runs(paragraph.runs());
    }

    @Override
    public Boolean listing(Piece.Listing listing) {
        listing.entries()
                .forEach(
                        entry -> {
                            entry.label().ifPresent(this::number);
                            runs(entry.lead());
                            all(entry.blocks());
                        });
        return DONE;
    }

    @Override
    public Boolean glossary(Piece.Glossary glossary) {
        glossary.meanings()
                .forEach(
                        meaning -> {
                            runs(meaning.term());
                            all(meaning.meaning());
                        });
        return DONE;
    }

    @Override
    public Boolean aside(Piece.Aside aside) {
        return all(aside.blocks());
    }

    @Override
    public Boolean grid(Piece.Grid grid) {
        grid.rows().forEach(row -> row.forEach(cell -> runs(cell.runs())));
        return DONE;
    }

    @Override
    public Boolean marked(Piece.Marked marked) {
        marked.pieces().forEach(piece -> piece.on(this));
        return DONE;
    }

    @Override
    public Boolean steps(Piece.Steps steps) {
        runs(steps.words());
        return DONE;
    }

    @Override
    public Boolean onePage(Piece.OnePage page) {
        return all(page.body());
    }

    @Override
    public Boolean field(Piece.Field field) {
        stated(field.label());
        field.hint().ifPresent(this::stated);
        return DONE;
    }

    @Override
    public Boolean choice(Piece.Choice choice) {
        stated(choice.question());
        choice.boxes().forEach(box -> box.on(this));
        return DONE;
    }

    @Override
    public Boolean slip(Piece.Slip slip) {
        stated(slip.cut());
        stated(slip.title());
        return all(slip.body());
    }
}
