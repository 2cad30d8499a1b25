package org.clausebook.resolve;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Prose;
import org.clausebook.model.text.Run;

/**
 * Takes a text that is one line of runs, as statements on forms and rows of document control are.
 */
final class Lines {

    private Lines() {}

    /** The runs of the text's first paragraph; nothing where it has none. */
    static Optional<List<Run>> of(Prose prose) {
        return prose.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .map(Block.Paragraph::runs)
                .findFirst();
    }
}
