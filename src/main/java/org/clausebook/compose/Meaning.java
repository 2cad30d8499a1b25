package org.clausebook.compose;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.Run;

/** A word and what it means. */
public record Meaning(Optional<String> webId, List<Run> term, List<Piece> meaning) {
    public Meaning {
        term = List.copyOf(term);
        meaning = List.copyOf(meaning);
    }
}
