package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.BlockCases;

/** Gives a block another address, its inside untouched. */
final class Rekeying implements BlockCases<Block> {

    private final Address key;

    private Rekeying(Address key) {
        this.key = key;
    }

    /** "The first block of a replacement keeps the target's address unless it has its own." */
    static List<Block> first(Address key, List<Block> replacement) {
        List<Block> blocks = new ArrayList<>(replacement);
        if (!blocks.isEmpty() && blocks.get(0).key().isPositional()) {
            blocks.set(0, blocks.get(0).on(new Rekeying(key)));
        }
        return blocks;
    }

    @Override
    public Block paragraph(Block.Paragraph p) {
        return new Block.Paragraph(key, p.origin(), p.continued(), p.runs());
    }

    @Override
    public Block items(Block.Items list) {
        return new Block.Items(key, list.origin(), list.marker(), list.items());
    }

    @Override
    public Block group(Block.Group group) {
        return new Block.Group(key, group.origin(), group.kind(), group.blocks());
    }

    @Override
    public Block table(Block.Table table) {
        return new Block.Table(key, table.origin(), table.headRows(), table.rows());
    }

    @Override
    public Block slot(Block.Slot slot) {
        return new Block.Slot(key, slot.origin(), slot.name());
    }

    @Override
    public Block marked(Block.Marked marked) {
        return new Block.Marked(marked.mark(), marked.change(), marked.block().on(this));
    }
}
