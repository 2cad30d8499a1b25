package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the parts and sections of a composed body, down to a depth. */
final class ContentsComposer {

    private ContentsComposer() {}

    /** The entries of parts (always), and of sections as deep as {@code depth}: 1 or 2. */
    static List<ContentsEntry> entries(List<Piece> body, int depth) {
        List<ContentsEntry> entries = new ArrayList<>();
        collect(body, depth, entries);
        return entries;
    }

    private static void collect(List<Piece> pieces, int depth, List<ContentsEntry> entries) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Part part) {
                entries.add(new ContentsEntry(part.webId(), 0, Optional.empty(), part.title()));
                collect(part.body(), depth, entries);
            } else if (piece instanceof Piece.Section section && section.depth() <= depth) {
                entries.add(
                        new ContentsEntry(
                                section.webId(),
                                section.depth(),
                                section.number(),
                                section.title()));
                collect(section.body(), depth, entries);
            }
        }
    }
}
