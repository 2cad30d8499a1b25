package org.clausebook.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.BlockCases;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Marker;

/** Turns blocks of text into pieces that bear their printed numbers and web ids. */
final class BlockComposer implements BlockCases<Piece> {

    private final Map<Address, String> numbers;
    private final WebIds ids;

    BlockComposer(Map<Address, String> numbers, WebIds ids) {
        this.numbers = numbers;
        this.ids = ids;
    }

    List<Piece> compose(List<Block> blocks) {
        return blocks.stream().map(block -> block.on(this)).toList();
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
        return new Piece.Grid(ids.claim(table.key()), table.headRows(), table.rows());
    }

    @Override
    public Piece slot(Block.Slot slot) {
        throw new IllegalStateException("an exception is still open: " + slot.key());
    }

    @Override
    public Piece marked(Block.Marked marked) {
        return new Piece.Marked(marked.mark(), marked.change(), marked.block().on(this));
    }

    private Optional<String> numberOf(Address key) {
        return Optional.ofNullable(numbers.get(key));
    }
}
