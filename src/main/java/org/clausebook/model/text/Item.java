package org.clausebook.model.text;

import java.util.List;

/**
 * An item of a list.
 *
 * @param term the word explained, in a list of words and meanings; else empty
 * @param lead the words beside the marker
 * @param blocks what follows inside the item: paragraphs and nested lists
 */
public record Item(Address key, Origin origin, List<Run> term, List<Run> lead, List<Block> blocks) {
    public Item {
        term = List.copyOf(term);
        lead = List.copyOf(lead);
        blocks = List.copyOf(blocks);
    }
}
