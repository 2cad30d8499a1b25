package org.clausebook.model.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Place;

/** Names of a platform or organisation that has ended. */
public record RetiredName(
        String id,
        List<String> names,
        Optional<LocalDate> ended,
        Optional<String> successor,
        Place at) {
    public RetiredName {
        names = List.copyOf(names);
    }
}
