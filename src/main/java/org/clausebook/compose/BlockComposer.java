package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.clausebook.compare.redline.Taken;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.BlockCases;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Marker;
import org.clausebook.model.text.Run;

/** Turns blocks of text into pieces that bear their printed numbers and web ids. */
final class BlockComposer implements BlockCases<Piece> {

    private final Map<Address, String> numbers;
    private final WebIds ids;
    private final Optional<BlockComposer> older;
    private final IntFunction<List<Run>> why;

    BlockComposer(Map<Address, String> numbers, WebIds ids) {
        this(numbers, ids, Optional.empty(), change -> List.of());
    }

    private BlockComposer(
            Map<Address, String> numbers,
            WebIds ids,
            Optional<BlockComposer> older,
            IntFunction<List<Run>> why) {
        this.numbers = numbers;
        this.ids = ids;
        this.older = older;
        this.why = why;
    }

    /**
     * For a text that a comparison marked: what is gone from it bears the numbers that it had, and
     * no ids.
     *
     * @param why what stands beside a marked block, by the number of its change
     */
    static BlockComposer comparing(Compared compared, WebIds ids, IntFunction<List<Run>> why) {
        BlockComposer older =
                new BlockComposer(
                        compared.before().numbers(), WebIds.none(), Optional.empty(), why);
        return new BlockComposer(compared.now().numbers(), ids, Optional.of(older), why);
    }

    /** The pieces of these blocks; what bears the same mark one after another is marked once. */
    List<Piece> compose(List<Block> blocks) {
        List<Piece> pieces = new ArrayList<>();
        for (Block block : blocks) {
            Piece piece = block.on(this);
            int last = pieces.size() - 1;
            if (piece instanceof Piece.Marked marked
                    && last >= 0
                    && pieces.get(last) instanceof Piece.Marked before
                    && before.mark() == marked.mark()
                    && before.why().equals(marked.why())) {
                pieces.set(last, before.with(marked.pieces()));
            } else {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    @Override
    public Piece paragraph(Block.Paragraph paragraph) {
        return new Piece.Paragraph(
                ids.claim(paragraph.key()), numberOf(paragraph.key()), paragraph.runs());
    }

    @Override
    public Piece items(Block.Items items) {
        Optional<String> webId = ids.claim(items.key());
        if (items.marker() == Marker.TERM) {
            return new Piece.Glossary(webId, items.items().stream().map(this::meaning).toList());
        }
        return new Piece.Listing(
                webId, items.marker(), items.items().stream().map(this::entry).toList());
    }

    private ListEntry entry(Item item) {
        return (Taken.isGone(item) ? older.orElse(this) : this).shown(item);
    }

    private ListEntry shown(Item item) {
        return new ListEntry(
                ids.claim(item.key()), numberOf(item.key()), item.lead(), compose(item.blocks()));
    }

    private Meaning meaning(Item item) {
        Optional<String> webId = ids.claim(item.key());
        Piece lead = new Piece.Paragraph(Optional.empty(), Optional.empty(), item.lead());
        List<Piece> rest = compose(item.blocks());
        if (item.lead().isEmpty()) {
            return new Meaning(webId, item.term(), rest);
        }
        return new Meaning(
                webId, item.term(), Stream.concat(Stream.of(lead), rest.stream()).toList());
    }

    @Override
    public Piece group(Block.Group group) {
        return new Piece.Aside(ids.claim(group.key()), group.kind(), compose(group.blocks()));
    }

    @Override
    public Piece table(Block.Table table) {
        return new Piece.Grid(
                ids.claim(table.key()),
                table.headRows(),
                table.rows().stream().map(this::row).toList());
    }

    /** A name leads to one cell, so the cells of a row that is gone bear none. */
    private List<Cell> row(List<Cell> cells) {
        return older.isPresent() && Taken.isGone(cells)
                ? cells.stream().map(BlockComposer::unnamed).toList()
                : cells;
    }

    private static Cell unnamed(Cell cell) {
        return new Cell(Address.of(cell.key().clause()), cell.origin(), cell.header(), cell.runs());
    }

    @Override
    public Piece slot(Block.Slot slot) {
        throw new IllegalStateException("an exception is still open: " + slot.key());
    }

    @Override
    public Piece marked(Block.Marked marked) {
        BlockComposer composer = Taken.isGone(marked.mark()) ? older.orElse(this) : this;
        return new Piece.Marked(
                marked.mark(), why.apply(marked.change()), List.of(marked.block().on(composer)));
    }

    private Optional<String> numberOf(Address key) {
        return Optional.ofNullable(numbers.get(key));
    }
}
