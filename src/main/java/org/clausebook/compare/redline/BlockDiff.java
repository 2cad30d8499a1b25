package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;

/**
 * What changed between two texts: blocks, items, rows and cells are aligned first, then their
 * words.
 *
 * <pre>{@code
 * List<Block> marked = new BlockDiff(counter::incrementAndGet).between(before, now);
 * }</pre>
 */
public final class BlockDiff {

    private final IntSupplier change;

    /**
     * @param change gives each change its number
     */
    public BlockDiff(IntSupplier change) {
        this.change = change;
    }

    /** The newer blocks with all changes marked; what is the same comes back as it is. */
    public List<Block> between(List<Block> before, List<Block> now) {
        Alignment alignment =
                Alignment.of(
                        before,
                        now,
                        (old, block) -> isNamed(old.key(), block.key()) && alike(old, block),
                        BlockDiff::alike,
                        block -> PlainText.ofBlocks(List.of(block)));
        return Merging.of(before, now, alignment, new BlockCases());
    }

    private static boolean isNamed(Address one, Address other) {
        return !one.isPositional() && !one.isClause() && one.anchor().equals(other.anchor());
    }

    /** Whether one block may have become the other; a list that became a table is another block. */
    private static boolean alike(Block one, Block other) {
        if (one instanceof Block.Items list && other instanceof Block.Items later) {
            return list.marker() == later.marker();
        }
        if (one instanceof Block.Table table && other instanceof Block.Table later) {
            return columns(table) == columns(later);
        }
        if (one instanceof Block.Group group && other instanceof Block.Group later) {
            return group.kind() == later.kind();
        }
        if (one instanceof Block.Slot slot && other instanceof Block.Slot later) {
            return slot.name().equals(later.name());
        }
        return one.getClass().equals(other.getClass());
    }

    private static int columns(Block.Table table) {
        return table.rows().isEmpty() ? 0 : table.rows().get(0).size();
    }

    private final class BlockCases implements Merging.Cases<Block, Block> {
        @Override
        public List<Block> removed(Block before) {
            return List.of(new Block.Marked(Mark.REMOVED, change.getAsInt(), before));
        }

        @Override
        public List<Block> added(Block now) {
            return List.of(new Block.Marked(Mark.ADDED, change.getAsInt(), now));
        }

        @Override
        public List<Block> movedAway(Block before) {
            return List.of(new Block.Marked(Mark.MOVED_AWAY, change.getAsInt(), before));
        }

        @Override
        public List<Block> movedHere(Block before, Block now) {
            return List.of(
                    new Block.Marked(Mark.MOVED_HERE, change.getAsInt(), inside(before, now)));
        }

        @Override
        public List<Block> kept(Block before, Block now) {
            return List.of(inside(before, now));
        }
    }

    private Block inside(Block before, Block now) {
        if (before instanceof Block.Paragraph old && now instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(
                    paragraph.key(),
                    paragraph.origin(),
                    paragraph.continued(),
                    words(old.runs(), paragraph.runs()));
        }
        if (before instanceof Block.Items old && now instanceof Block.Items list) {
            return new Block.Items(
                    list.key(), list.origin(), list.marker(), items(old.items(), list.items()));
        }
        if (before instanceof Block.Group old && now instanceof Block.Group group) {
            return new Block.Group(
                    group.key(),
                    group.origin(),
                    group.kind(),
                    between(old.blocks(), group.blocks()));
        }
        if (before instanceof Block.Table old && now instanceof Block.Table table) {
            return new Block.Table(
                    table.key(),
                    table.origin(),
                    table.headRows(),
                    new RowDiff(change).between(old.rows(), table.rows()));
        }
        return now;
    }

    private List<Run> words(List<Run> before, List<Run> now) {
        return WordDiff.marked(before, now, change);
    }

    private List<Item> items(List<Item> before, List<Item> now) {
        Alignment alignment =
                Alignment.of(
                        before,
                        now,
                        (old, item) -> isNamed(old.key(), item.key()),
                        (old, item) -> old.term().isEmpty() == item.term().isEmpty(),
                        BlockDiff::said);
        return Merging.of(before, now, alignment, new ItemCases());
    }

    private static String said(Item item) {
        return PlainText.of(item.term())
                + "\n"
                + PlainText.of(item.lead())
                + "\n"
                + PlainText.ofBlocks(item.blocks());
    }

    private final class ItemCases implements Merging.Cases<Item, Item> {
        @Override
        public List<Item> removed(Item before) {
            return List.of(whole(Mark.REMOVED, before));
        }

        @Override
        public List<Item> added(Item now) {
            return List.of(whole(Mark.ADDED, now));
        }

        @Override
        public List<Item> movedAway(Item before) {
            return List.of(whole(Mark.MOVED_AWAY, before));
        }

        @Override
        public List<Item> movedHere(Item before, Item now) {
            return List.of(whole(Mark.MOVED_HERE, changed(before, now)));
        }

        @Override
        public List<Item> kept(Item before, Item now) {
            return List.of(changed(before, now));
        }

        private Item changed(Item before, Item now) {
            return new Item(
                    now.key(),
                    now.origin(),
                    words(before.term(), now.term()),
                    words(before.lead(), now.lead()),
                    between(before.blocks(), now.blocks()));
        }

        private Item whole(Mark mark, Item item) {
            int number = change.getAsInt();
            List<Block> blocks = new ArrayList<>();
            item.blocks().forEach(block -> blocks.add(new Block.Marked(mark, number, block)));
            return new Item(
                    item.key(),
                    item.origin(),
                    RowDiff.whole(mark, number, item.term()),
                    RowDiff.whole(mark, number, item.lead()),
                    blocks);
        }
    }
}
