package org.clausebook.model.text;

import java.util.List;

/** A cell of a table: a line of text. */
public record Cell(Address key, Origin origin, boolean header, List<Run> runs) {
    public Cell {
        runs = List.copyOf(runs);
    }
}
