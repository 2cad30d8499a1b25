package org.clausebook.model.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Place;

/**
 * A topic with an id that never changes and its versions, oldest first.
 *
 * @param id the full id: {@code staff/passwords}, or {@code riverside/parish} for a profile's own
 * @param layer {@code provider}, or the id of the profile whose own it is
 */
public record Clause(
        String id,
        String layer,
        Placed<String> title,
        List<String> audience,
        List<String> binds,
        String topic,
        Obligation obligation,
        Lock lock,
        Condition appliesWhen,
        String language,
        List<String> jurisdiction,
        String owner,
        String licence,
        Optional<Placed<String>> term,
        List<Placed<String>> conflictsWith,
        List<Placed<String>> formerly,
        Optional<LocalDate> ends,
        boolean asReceived,
        boolean consultedText,
        Optional<String> note,
        List<ClauseVersion> versions,
        Place at) {
    public Clause {
        audience = List.copyOf(audience);
        binds = List.copyOf(binds);
        jurisdiction = List.copyOf(jurisdiction);
        conflictsWith = List.copyOf(conflictsWith);
        formerly = List.copyOf(formerly);
        versions = List.copyOf(versions);
    }

    /** The version that came last; none where what was typed gives none. */
    public Optional<ClauseVersion> newest() {
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(versions.get(versions.size() - 1));
    }
}
