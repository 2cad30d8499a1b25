package org.clausebook.model.source;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Place;

/**
 * What a layer sets a setting to.
 *
 * @param items one value; any number for a list
 * @param plural for a term; empty where the library's, or adding s, holds
 * @param article for a term: {@code a}, {@code an} or {@code none}
 */
public record SettingValue(
        List<Placed<String>> items, Optional<String> plural, Optional<String> article, Place at) {
    public SettingValue {
        items = List.copyOf(items);
    }

    /** The one value, or a list's first; nothing where there is none. */
    public String first() {
        return items.isEmpty() ? "" : items.get(0).value();
    }
}
