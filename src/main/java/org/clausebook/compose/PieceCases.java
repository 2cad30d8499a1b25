package org.clausebook.compose;

/** One answer for each kind of piece. */
public interface PieceCases<R> {
    R cover(Piece.Cover cover);

    R title(Piece.Title title);

    R control(Piece.Control control);

    R contents(Piece.Contents contents);

    R part(Piece.Part part);

    R section(Piece.Section section);

    R passage(Piece.Passage passage);

    R paragraph(Piece.Paragraph paragraph);

    R listing(Piece.Listing listing);

    R glossary(Piece.Glossary glossary);

    R aside(Piece.Aside aside);

    R grid(Piece.Grid grid);

    R marked(Piece.Marked marked);

    R steps(Piece.Steps steps);

    R onePage(Piece.OnePage page);

    R field(Piece.Field field);

    R choice(Piece.Choice choice);

    R slip(Piece.Slip slip);
}
