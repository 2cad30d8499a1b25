package org.clausebook.model.source;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diagnostic.Place;

/** How the approval of an edition went. */
public record EditionApproval(
        String route,
        String body,
        LocalDate on,
        Optional<String> minute,
        Optional<LocalDate> ratified,
        Optional<String> amendedAtMeeting,
        Place at) {

    private static final Set<String> ALONE = Set.of("head", "chairs-action");

    /** Whether both tell of one decision, wherever each of them says so. */
    public boolean isOf(EditionApproval other) {
        return route.equals(other.route)
                && body.equals(other.body)
                && on.equals(other.on)
                && minute.equals(other.minute);
    }

    /** Whether one person approved it for a meeting, which ratifies it later. */
    public boolean isAlone() {
        return ALONE.contains(route);
    }
}
