package org.clausebook.explain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.text.Address;

/**
 * Says since which published version words have stood in a policy without a break: in the same
 * place, or, where that has another name now, in a line that reads the same.
 */
public final class FirstStood {

    private final List<Lines> versions;

    /**
     * @param texts the published versions, oldest first
     */
    public FirstStood(List<Numbered> texts) {
        this.versions = texts.stream().map(Lines::of).toList();
    }

    /**
     * The version, as its position among those given; empty where the words are in no published
     * version, or not in the newest.
     *
     * @param entry the line that they stand in now
     */
    public OptionalInt since(Entry entry, Spoken piece) {
        int first = versions.size();
        while (first > 0 && versions.get(first - 1).has(entry, piece)) {
            first--;
        }
        return first == versions.size() ? OptionalInt.empty() : OptionalInt.of(first);
    }

    /** The lines of one version, by their places. */
    private record Lines(Map<Address, String> byPlace, Set<String> all) {

        static Lines of(Numbered text) {
            Map<Address, String> byPlace = new HashMap<>();
            Set<String> all = new HashSet<>();
            for (Entry entry : Entries.of(text)) {
                // a term and what it means, or an item's term and its words, share a place
                byPlace.merge(entry.key(), plain(entry.text()), (one, more) -> one + "\n" + more);
                all.add(plain(entry.text()));
            }
            return new Lines(byPlace, all);
        }

        boolean has(Entry entry, Spoken piece) {
            String there = byPlace.get(entry.key());
            return (there != null && there.contains(plain(piece.text())))
                    || all.contains(plain(entry.text()));
        }

        private static String plain(String text) {
            return text.strip().replaceAll("\\s+", " ");
        }
    }
}
