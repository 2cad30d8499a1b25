package org.clausebook.model.source;

import java.time.LocalDate;
import java.util.Optional;
import org.clausebook.diagnostic.Place;

/** How the approval of an edition went. */
public record EditionApproval(
        String route,
        String body,
        LocalDate on,
        Optional<String> minute,
        Optional<LocalDate> ratified,
        Optional<String> amendedAtMeeting,
        Place at) {}
