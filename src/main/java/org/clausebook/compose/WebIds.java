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

    private final boolean silent;
    private final Set<String> taken = new HashSet<>();
    private final Map<Address, String> targets = new LinkedHashMap<>();

    WebIds() {
        this(false);
    }

    private WebIds(boolean silent) {
        this.silent = silent;
    }

    /** For a text that is shown a second time, or that is gone: nothing in it bears an id. */
    static WebIds none() {
        return new WebIds(true);
    }

    /** The id for this address; empty where it is taken, since a page may not hold an id twice. */
    Optional<String> claim(Address address) {
        String id = address.webId();
        if (silent || !taken.add(id)) {
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
