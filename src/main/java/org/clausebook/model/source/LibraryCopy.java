package org.clausebook.model.source;

import java.util.Map;

/**
 * What the library holds beside its clauses and what has no versions of its own: model policies and
 * vocabulary. A release keeps a copy of them.
 *
 * @param outlines by id, the provider's alone
 * @param settings by name
 */
public record LibraryCopy(
        Map<String, Copied<Outline>> outlines, Map<String, Copied<SettingKind>> settings) {

    public static final LibraryCopy NONE = new LibraryCopy(Map.of(), Map.of());

    public LibraryCopy {
        outlines = Ordered.copyOf(outlines);
        settings = Ordered.copyOf(settings);
    }

    /** Whether another says the same; the order in which it does makes no difference. */
    public boolean saysSameAs(LibraryCopy other) {
        return same(outlines, other.outlines) && same(settings, other.settings);
    }

    private static <T> boolean same(Map<String, Copied<T>> ours, Map<String, Copied<T>> theirs) {
        return ours.keySet().equals(theirs.keySet())
                && ours.entrySet().stream()
                        .allMatch(one -> one.getValue().saysSameAs(theirs.get(one.getKey())));
    }
}
