package org.clausebook.compose;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.Marker;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;

/** Words that the product itself puts into a document, for a purpose that their origin names. */
final class Made {

    private final Origin origin;

    Made(String purpose) {
        this.origin = new Origin.Made(purpose, Optional.empty());
    }

    Origin origin() {
        return origin;
    }

    Run run(String text) {
        return new Run.Text(text, origin);
    }

    List<Run> runs(String text) {
        return List.of(run(text));
    }

    Piece paragraph(List<Run> runs) {
        return new Piece.Paragraph(Optional.empty(), Optional.empty(), runs);
    }

    Piece paragraph(String text) {
        return paragraph(runs(text));
    }

    /** A section right below the document's title. */
    Piece section(String webId, String title, List<Piece> body) {
        return new Piece.Section(webId, 2, 1, Optional.empty(), false, runs(title), body);
    }

    /** A list with bullets, a line an entry. */
    Piece listing(List<String> lines) {
        return new Piece.Listing(
                Optional.empty(),
                Marker.BULLET,
                lines.stream()
                        .map(
                                line ->
                                        new ListEntry(
                                                Optional.empty(),
                                                Optional.empty(),
                                                runs(line),
                                                List.of()))
                        .toList());
    }
}
