package org.clausebook.model.text;

import java.util.List;

/**
 * One text, parsed once with no school in sight. Its addresses have an empty clause and its origins
 * are all {@link Origin.Written}.
 */
public record Prose(List<Block> blocks) {
    public static final Prose EMPTY = new Prose(List.of());

    public Prose {
        blocks = List.copyOf(blocks);
    }
}
