package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.TreeMapper;

/**
 * A text as it compares: the same words, marks and names are the same content, wherever they were
 * typed.
 */
final class Content extends TreeMapper {

    private static final Origin NOWHERE = new Origin.Made("content", Optional.empty());

    private final Address wanted;
    private final List<Block> found = new ArrayList<>();

    private Content(Address wanted) {
        this.wanted = wanted;
    }

    /**
     * The content of a block or item, or of all where the address is a whole clause; nothing where
     * it is not there.
     */
    static Optional<List<Block>> at(Address wanted, List<Block> blocks) {
        Content content = new Content(wanted);
        List<Block> all = content.blocks(blocks);
        if (wanted.isClause()) {
            return Optional.of(all);
        }
        return content.found.isEmpty() ? Optional.empty() : Optional.of(content.found);
    }

    @Override
    protected Origin origin(Origin origin) {
        return NOWHERE;
    }

    @Override
    protected Address key(Address key) {
        // Positions say nothing of the words, and would make a text differ when one is put above
        // it.
        return key.isPositional() ? Address.of("") : key;
    }

    @Override
    public List<Block> paragraph(Block.Paragraph p) {
        return seen(p, super.paragraph(p));
    }

    @Override
    public List<Block> items(Block.Items list) {
        return seen(list, super.items(list));
    }

    @Override
    public List<Block> group(Block.Group group) {
        return seen(group, super.group(group));
    }

    @Override
    public List<Block> table(Block.Table table) {
        return seen(table, super.table(table));
    }

    @Override
    protected List<Item> item(Item item) {
        List<Item> mapped = super.item(item);
        if (item.key().equals(wanted)) {
            Item inside = mapped.get(0);
            found.add(new Block.Paragraph(inside.key(), NOWHERE, false, inside.lead()));
            found.addAll(inside.blocks());
        }
        return mapped;
    }

    @Override
    protected Cell cell(Cell cell) {
        Cell mapped = super.cell(cell);
        if (cell.key().equals(wanted)) {
            found.add(new Block.Paragraph(mapped.key(), NOWHERE, false, mapped.runs()));
        }
        return mapped;
    }

    private List<Block> seen(Block block, List<Block> mapped) {
        if (block.key().equals(wanted)) {
            found.addAll(mapped);
        }
        return mapped;
    }
}
