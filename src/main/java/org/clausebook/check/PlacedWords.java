package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.OriginPlace;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeWalker;

/**
 * The words of a text as they print, block by block, each with the place where it was typed.
 * References have the words of what they refer to, and are left out.
 */
final class PlacedWords extends TreeWalker {

    /** Words that stand together in a block, item or cell. */
    static final class Line {

        private record Piece(int start, Origin origin) {}

        private final StringBuilder words = new StringBuilder();
        private final List<Piece> pieces = new ArrayList<>();

        String words() {
            return words.toString();
        }

        /** Who speaks at a character. */
        Optional<Origin> origin(int at) {
            return piece(at).map(Piece::origin);
        }

        /** Where a character was typed; of a setting's value, where the value is. */
        Optional<Place> place(int at) {
            return piece(at)
                    .flatMap(
                            piece ->
                                    OriginPlace.of(piece.origin())
                                            .map(
                                                    place ->
                                                            piece.origin() instanceof Origin.Value
                                                                    ? place
                                                                    : place.right(
                                                                            at - piece.start())));
        }

        private Optional<Piece> piece(int at) {
            return pieces.stream()
                    .filter(piece -> piece.start() <= at)
                    .reduce((earlier, later) -> later);
        }
    }

    private final List<Line> lines = new ArrayList<>();

    private PlacedWords() {
        lines.add(new Line());
    }

    static List<Line> of(List<Block> blocks) {
        PlacedWords all = new PlacedWords();
        all.blocks(blocks);
        return List.copyOf(all.lines);
    }

    @Override
    protected void key(Address key, Origin origin) {
        lines.add(new Line());
    }

    @Override
    public Boolean text(Run.Text run) {
        Line line = lines.get(lines.size() - 1);
        line.pieces.add(new Line.Piece(line.words.length(), run.origin()));
        line.words.append(run.text());
        return Boolean.TRUE;
    }

    @Override
    public Boolean ref(Run.Ref ref) {
        lines.get(lines.size() - 1).words.append(" \u2026 ");
        return Boolean.TRUE;
    }
}
