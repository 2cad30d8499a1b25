package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.source.Amendment;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Op;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;

/** What an override makes of one text: the words as a layer wrote them and agreed to them. */
final class OwnText {

    private OwnText() {}

    /**
     * The text that the override makes.
     *
     * @param before the target as it was written against
     * @param brought the words of the override
     * @param item whether the target is an item of a list, so that its words come as items
     */
    static List<Block> of(
            Amendment override, List<Block> before, List<Block> brought, boolean item) {
        List<Block> own = item ? unlisted(brought) : brought;
        return switch (override.op()) {
            case REPLACE -> own;
            case REMOVE -> List.of();
            case APPEND -> joined(before, own, override.op());
            case PREPEND -> joined(own, before, override.op());
            case INSERT_AFTER -> all(before, own);
            case INSERT_BEFORE -> all(own, before);
        };
    }

    /** The items of lists as the paragraphs that their words are. */
    static List<Block> unlisted(List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Items list) {
                for (Item item : list.items()) {
                    all.add(new Block.Paragraph(item.key(), item.origin(), false, item.lead()));
                    all.addAll(item.blocks());
                }
            } else {
                all.add(block);
            }
        }
        return List.copyOf(all);
    }

    /** Words go on a paragraph, items into a list; all else stands beside. */
    private static List<Block> joined(List<Block> first, List<Block> second, Op op) {
        if (first.isEmpty() || second.isEmpty()) {
            return all(first, second);
        }
        Block last = first.get(first.size() - 1);
        Block next = second.get(0);
        boolean one = op == Op.APPEND ? first.size() == 1 : second.size() == 1;
        if (one && last instanceof Block.Items list && next instanceof Block.Items more) {
            List<Item> items = new ArrayList<>(list.items());
            items.addAll(more.items());
            return List.of(new Block.Items(list.key(), list.origin(), list.marker(), items));
        }
        boolean lines = first.size() == 1 && second.size() == 1;
        if (lines
                && last instanceof Block.Paragraph words
                && next instanceof Block.Paragraph more) {
            List<Run> runs = new ArrayList<>(words.runs());
            runs.add(new Run.Text(" ", words.origin()));
            runs.addAll(more.runs());
            return List.of(paragraph(words.key(), words.origin(), runs));
        }
        return all(first, second);
    }

    private static Block paragraph(Address key, Origin origin, List<Run> runs) {
        return new Block.Paragraph(key, origin, false, runs);
    }

    private static List<Block> all(List<Block> first, List<Block> second) {
        List<Block> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
