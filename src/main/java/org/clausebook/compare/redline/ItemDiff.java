package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;

/** What changed between the items of two lists of one kind. */
final class ItemDiff implements Merging.Cases<List<Item>, Item>, Units.Divisible<Item> {

    private final IntSupplier change;
    private final BlockDiff blocks;

    /**
     * @param blocks compares what stands inside items
     */
    ItemDiff(IntSupplier change, BlockDiff blocks) {
        this.change = change;
        this.blocks = blocks;
    }

    List<Item> between(List<Item> before, List<Item> now) {
        Alignment alignment =
                Alignment.of(
                        before,
                        now,
                        (old, item) -> BlockDiff.isNamed(old.key(), item.key(), true),
                        (old, item) -> old.term().isEmpty() == item.term().isEmpty(),
                        ItemDiff::said);
        Units<Item> units = Units.of(before, now, alignment, this);
        return Merging.of(units.before(), units.now(), units.alignment(), this);
    }

    private static String said(Item item) {
        return PlainText.of(item.term())
                + "\n"
                + PlainText.of(item.lead())
                + "\n"
                + PlainText.ofBlocks(item.blocks());
    }

    @Override
    public Optional<List<Run>> line(Item item) {
        return item.term().isEmpty() ? Optional.of(item.lead()) : Optional.empty();
    }

    @Override
    public Optional<List<List<Run>>> parts(Item item, boolean isFirst) {
        return line(item).map(List::of);
    }

    /** What stands below the words goes with the last of them. */
    @Override
    public boolean mayBeParts(List<Item> items) {
        return items.subList(0, items.size() - 1).stream()
                .allMatch(item -> item.blocks().isEmpty());
    }

    @Override
    public List<Item> removed(List<Item> before) {
        return each(Mark.REMOVED, before);
    }

    @Override
    public List<Item> added(List<Item> now) {
        return each(Mark.ADDED, now);
    }

    @Override
    public List<Item> movedAway(List<Item> before) {
        return each(Mark.MOVED_AWAY, before);
    }

    @Override
    public List<Item> movedHere(List<Item> before, List<Item> now) {
        return each(Mark.MOVED_HERE, kept(before, now));
    }

    @Override
    public List<Item> kept(List<Item> before, List<Item> now) {
        if (before.size() == 1 && now.size() == 1) {
            Item old = before.get(0);
            Item item = now.get(0);
            return List.of(
                    with(
                            item,
                            words(old.term(), item.term()),
                            words(old.lead(), item.lead()),
                            blocks.compared(old.blocks(), item.blocks())));
        }
        Optional<Lines> lines =
                Lines.between(Units.linesOf(before, this), Units.linesOf(now, this));
        List<List<Run>> marked = lines.orElseThrow().marked(change);
        List<Item> items = new ArrayList<>();
        for (int at = 0; at < now.size(); at++) {
            List<Block> inside =
                    at == now.size() - 1
                            ? blocks.compared(
                                    before.get(before.size() - 1).blocks(), now.get(at).blocks())
                            : List.of();
            items.add(with(now.get(at), List.of(), marked.get(at), inside));
        }
        return List.copyOf(items);
    }

    private List<Run> words(List<Run> before, List<Run> now) {
        return WordDiff.marked(before, now, change);
    }

    private List<Item> each(Mark mark, List<Item> items) {
        return items.stream().map(item -> whole(mark, item)).toList();
    }

    private Item whole(Mark mark, Item item) {
        int number = change.getAsInt();
        List<Block> inside = new ArrayList<>();
        item.blocks().forEach(block -> inside.add(new Block.Marked(mark, number, block)));
        return with(
                item,
                RowDiff.whole(mark, number, item.term()),
                RowDiff.whole(mark, number, item.lead()),
                inside);
    }

    private static Item with(Item item, List<Run> term, List<Run> lead, List<Block> inside) {
        return new Item(item.key(), item.origin(), term, lead, inside);
    }
}
