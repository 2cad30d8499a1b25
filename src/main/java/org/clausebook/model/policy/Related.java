package org.clausebook.model.policy;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.Run;

/** Something a policy points its readers to; {@code policy} where it is one of the same school. */
public record Related(List<Run> words, Optional<String> address, Optional<String> policy) {
    public Related {
        words = List.copyOf(words);
    }
}
