package org.clausebook.compose;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.Run;

/**
 * A line of the contents.
 *
 * @param webId of the part or section
 * @param depth 0 for a part, 1 for a section, 2 for a sub-section
 */
public record ContentsEntry(String webId, int depth, Optional<String> number, List<Run> words) {
    public ContentsEntry {
        words = List.copyOf(words);
    }
}
