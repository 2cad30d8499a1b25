package org.clausebook.model.source;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Place;

/** How to reach someone, by role. */
public record Contact(
        String id,
        Optional<String> title,
        List<String> postal,
        Optional<String> telephone,
        Optional<String> fax,
        Optional<String> email,
        Optional<String> website,
        Optional<String> hours,
        Place at) {
    public Contact {
        postal = List.copyOf(postal);
    }
}
