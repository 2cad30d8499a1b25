package org.clausebook.compare.redline;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
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
    private final ItemDiff items;

    /**
     * @param change gives each change its number
     */
    public BlockDiff(IntSupplier change) {
        this.change = change;
        this.items = new ItemDiff(change, this);
    }

    /** The newer blocks with all changes marked; what is the same comes back as it is. */
    public List<Block> between(List<Block> before, List<Block> now) {
        return Wandering.marked(compared(before, now), change);
    }

    /** The same without phrases that went from one place to another. */
    List<Block> compared(List<Block> before, List<Block> now) {
        if (before.equals(now)) {
            return now;
        }
        boolean sameClause = isOneClause(before) && isOneClause(now);
        Alignment alignment =
                Alignment.of(
                        before,
                        now,
                        (old, block) ->
                                alike(old, block)
                                        && (isNamed(old.key(), block.key(), sameClause)
                                                || (isOnly(old, before) && isOnly(block, now))),
                        BlockDiff::alike,
                        block -> PlainText.ofBlocks(List.of(block)));
        Units<Block> units = Units.of(before, now, alignment, new DivisibleBlocks());
        return Merging.of(units.before(), units.now(), units.alignment(), new BlockCases());
    }

    /** Names of blocks hold within a clause; a clause that was renamed keeps them. */
    private static boolean isOneClause(List<Block> blocks) {
        return blocks.stream().map(block -> block.key().clause()).distinct().count() <= 1;
    }

    /** Whether a list or table is the only one here: the only one there is then the same one. */
    private static boolean isOnly(Block block, List<Block> blocks) {
        return (block instanceof Block.Items || block instanceof Block.Table)
                && blocks.stream().filter(one -> one.getClass() == block.getClass()).count() == 1;
    }

    static boolean isNamed(Address one, Address other, boolean sameClause) {
        return one.anchor().equals(other.anchor())
                && !one.isPositional()
                && !one.isClause()
                && (sameClause || one.clause().equals(other.clause()));
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

    /** One block of each side, or one that became several, or several that became one. */
    private final class BlockCases implements Merging.Cases<List<Block>, Block> {
        @Override
        public List<Block> removed(List<Block> before) {
            return each(Mark.REMOVED, before);
        }

        @Override
        public List<Block> added(List<Block> now) {
            return each(Mark.ADDED, now);
        }

        @Override
        public List<Block> movedAway(List<Block> before) {
            return each(Mark.MOVED_AWAY, before);
        }

        @Override
        public List<Block> movedHere(List<Block> before, List<Block> now) {
            return each(Mark.MOVED_HERE, kept(before, now));
        }

        @Override
        public List<Block> kept(List<Block> before, List<Block> now) {
            return before.size() == 1 && now.size() == 1
                    ? List.of(inside(before.get(0), now.get(0)))
                    : divided(before, now);
        }

        private List<Block> each(Mark mark, List<Block> blocks) {
            return blocks.stream()
                    .<Block>map(block -> new Block.Marked(mark, change.getAsInt(), block))
                    .toList();
        }
    }

    private List<Block> divided(List<Block> before, List<Block> now) {
        DivisibleBlocks blocks = new DivisibleBlocks();
        Optional<Lines> lines =
                Lines.between(Units.linesOf(before, blocks), Units.linesOf(now, blocks));
        return DivisibleBlocks.with(now, lines.orElseThrow().marked(change));
    }

    private Block inside(Block before, Block now) {
        if (before instanceof Block.Paragraph old && now instanceof Block.Paragraph paragraph) {
            return DivisibleBlocks.with(paragraph, words(old.runs(), paragraph.runs()));
        }
        if (before instanceof Block.Items old && now instanceof Block.Items list) {
            return new Block.Items(
                    list.key(),
                    list.origin(),
                    list.marker(),
                    items.between(old.items(), list.items()));
        }
        if (before instanceof Block.Group old && now instanceof Block.Group group) {
            return new Block.Group(
                    group.key(),
                    group.origin(),
                    group.kind(),
                    compared(old.blocks(), group.blocks()));
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
}
