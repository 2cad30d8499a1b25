package org.clausebook.compose;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.Run;

/**
 * An item of a list.
 *
 * @param label what stands before it where that is more than a bullet, such as {@code (b)}
 * @param lead the words beside the label
 * @param blocks what follows inside the item
 */
public record ListEntry(
        Optional<String> webId, Optional<String> label, List<Run> lead, List<Piece> blocks) {
    public ListEntry {
        lead = List.copyOf(lead);
        blocks = List.copyOf(blocks);
    }
}
