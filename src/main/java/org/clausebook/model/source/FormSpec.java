package org.clausebook.model.source;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Place;

/** What an outline or profile says of the form for one role. */
public record FormSpec(
        String role,
        Optional<Placed<String>> title,
        Optional<Passage> intro,
        List<Passage> statements,
        String layer,
        Place at) {
    public FormSpec {
        statements = List.copyOf(statements);
    }
}
