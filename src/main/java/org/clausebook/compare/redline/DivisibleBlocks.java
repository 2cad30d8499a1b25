package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Run;

/** Paragraphs, of which one may have become several, the last of them perhaps as a list. */
final class DivisibleBlocks implements Units.Divisible<Block> {

    @Override
    public Optional<List<Run>> line(Block block) {
        return block instanceof Block.Paragraph paragraph
                ? Optional.of(paragraph.runs())
                : Optional.empty();
    }

    @Override
    public Optional<List<List<Run>>> parts(Block block, boolean isFirst) {
        if (!isFirst && block instanceof Block.Items list && isPlain(list)) {
            return Optional.of(list.items().stream().map(Item::lead).toList());
        }
        return line(block).map(List::of);
    }

    private static boolean isPlain(Block.Items list) {
        return list.items().stream()
                .allMatch(item -> item.term().isEmpty() && item.blocks().isEmpty());
    }

    @Override
    public boolean mayBeParts(List<Block> blocks) {
        return true;
    }

    /** The same blocks with other words, line by line. */
    static List<Block> with(List<Block> blocks, List<List<Run>> lines) {
        Iterator<List<Run>> next = lines.iterator();
        List<Block> all = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Items list) {
                List<Item> items = new ArrayList<>();
                list.items().forEach(item -> items.add(with(item, next.next())));
                all.add(new Block.Items(list.key(), list.origin(), list.marker(), items));
            } else if (block instanceof Block.Paragraph paragraph) {
                all.add(with(paragraph, next.next()));
            }
        }
        return List.copyOf(all);
    }

    static Block with(Block.Paragraph paragraph, List<Run> words) {
        return new Block.Paragraph(
                paragraph.key(), paragraph.origin(), paragraph.continued(), words);
    }

    private static Item with(Item item, List<Run> words) {
        return new Item(item.key(), item.origin(), item.term(), words, item.blocks());
    }
}
