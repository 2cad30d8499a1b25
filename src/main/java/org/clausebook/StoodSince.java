package org.clausebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.RealDisk;
import org.clausebook.edition.Shelf;
import org.clausebook.explain.Entry;
import org.clausebook.explain.FirstStood;
import org.clausebook.explain.Spoken;
import org.clausebook.json.JsonException;
import org.clausebook.model.policy.Numbered;
import org.clausebook.words.Dates;

/**
 * Says since which of a policy's published versions words have stood where they stand.
 *
 * <pre>since version 2.0, which applied from 1 September 2025</pre>
 */
public final class StoodSince {

    private final List<HistoryRecord.Edition> editions;
    private final FirstStood stood;
    private final Optional<String> unread;

    private StoodSince(List<HistoryRecord.Edition> editions, Optional<String> unread) {
        this.editions = List.copyOf(editions);
        this.stood = new FirstStood(editions.stream().map(HistoryRecord.Edition::text).toList());
        this.unread = unread;
    }

    /**
     * Reads what was published of the policy.
     *
     * @param root the folder of the workspace
     */
    public static StoodSince of(Path root, Numbered policy) {
        String owner = policy.policy().owner();
        try {
            return new StoodSince(
                    new Shelf(root, new RealDisk())
                            .histories(owner, policy.policy().id()).stream()
                                    .filter(history -> history.owner().equals(owner))
                                    .map(History::editions)
                                    .flatMap(List::stream)
                                    .toList(),
                    Optional.empty());
        } catch (JsonException e) {
            return new StoodSince(List.of(), Optional.of(String.valueOf(e.getMessage())));
        }
    }

    /** Why nothing is known, where a record cannot be read. */
    public Optional<String> unread() {
        return unread.map(
                why ->
                        "since when words have stood there is not told: a record cannot be read: "
                                + why
                                + "; verify tells more");
    }

    /**
     * Since when, in words; empty where nothing of the policy has been published.
     *
     * @param entry the line that the words stand in now
     */
    public Optional<String> words(Entry entry, Spoken piece) {
        if (editions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                stood.since(entry, piece).stream()
                        .mapToObj(editions::get)
                        .map(
                                edition ->
                                        "since version "
                                                + edition.number()
                                                + ", which applied from "
                                                + Dates.day(edition.inForce()))
                        .findFirst()
                        .orElse("in no published version"));
    }
}
