package org.clausebook.compose;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.model.text.Address;

/**
 * The ids that one document's page has given out: each address gets one, once, and references find
 * it again.
 */
final class WebIds {

    private final Set<String> taken = new HashSet<>();
    private final Map<Address, String> targets = new LinkedHashMap<>();

    /** The id for this address; empty where it is taken, since a page may not hold an id twice. */
    Optional<String> claim(Address address) {
        String id = address.webId();
        if (!taken.add(id)) {
            return Optional.empty();
        }
        targets.put(address, "#" + id);
        return Optional.of(id);
    }

    /** Where references to an address outside the document lead. */
    void lead(Address address, String href) {
        targets.putIfAbsent(address, href);
    }

    Map<Address, String> targets() {
        return targets;
    }
}
