package org.clausebook.number;

import java.util.Map;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.TreeWalker;
import org.clausebook.words.Words;

/** What references print for a block and for everything inside it. */
final class BlockLabels extends TreeWalker {

    private final Map<Address, String> labels;
    private final Map<Address, String> numbers;
    private final Words words;
    private String above = "";

    BlockLabels(Map<Address, String> labels, Map<Address, String> numbers, Words words) {
        this.labels = labels;
        this.numbers = numbers;
        this.words = words;
    }

    /** Labels a block that belongs to the paragraph cited as {@code paragraph}. */
    void label(String paragraph, Block block) {
        above = paragraph;
        block.on(this);
    }

    @Override
    protected void key(Address key, Origin origin) {
        labels.put(key, above);
    }

    @Override
    public Boolean items(Block.Items list) {
        key(list.key(), list.origin());
        String outer = above;
        String[] ordinals = words.say("ordinals").split(" ", -1);
        int place = 0;
        for (Item item : list.items()) {
            String step = numbers.get(item.key());
            if (step != null) {
                above = outer + step;
            } else if (place < ordinals.length) {
                above = words.say("reference.point", outer, ordinals[place]);
            }
            place++;
            key(item.key(), item.origin());
            blocks(item.blocks());
        }
        above = outer;
        return Boolean.TRUE;
    }

    @Override
    protected void cell(Cell cell) {
        key(cell.key(), cell.origin());
    }
}
