package org.clausebook.model.source;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.clausebook.diagnostic.Place;

/**
 * A recorded decision on a clause version; with {@code stay} the whole clause stays at that
 * version.
 */
public record Decision(
        Placed<String> clause,
        int to,
        DecisionKind kind,
        OptionalInt stay,
        Reason reason,
        Optional<LocalDate> until,
        Place at) {}
