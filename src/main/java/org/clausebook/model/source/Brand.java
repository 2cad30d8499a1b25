package org.clausebook.model.source;

import java.util.Optional;

/** A school's crest, motto and colour. */
public record Brand(
        Optional<Crest> crest, Optional<String> motto, Optional<Placed<String>> colour) {

    /** Of a document that bears nobody's. */
    public static final Brand NONE =
            new Brand(Optional.empty(), Optional.empty(), Optional.empty());
}
