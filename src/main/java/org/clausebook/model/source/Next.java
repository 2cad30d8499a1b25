package org.clausebook.model.source;

import java.time.LocalDate;
import java.util.Optional;
import org.clausebook.diagnostic.Place;

/**
 * The edition in preparation, where a school's file says what it is to be.
 *
 * @param at where the file says so
 */
public record Next(
        Optional<Placed<String>> edition,
        Optional<LocalDate> inForce,
        Optional<String> reason,
        Optional<EditionApproval> approval,
        Optional<LocalDate> issued,
        Optional<LocalDate> review,
        Optional<String> owner,
        Optional<OlderDocument> supersedes,
        Optional<Place> at) {

    public static final Next UNSET =
            new Next(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** The same with another day on which it comes into force. */
    public Next with(Optional<LocalDate> day) {
        return new Next(edition, day, reason, approval, issued, review, owner, supersedes, at);
    }

    /** The same with the approval that it has been given. */
    public Next with(EditionApproval given) {
        return new Next(
                edition,
                inForce,
                reason,
                Optional.of(given),
                issued,
                review,
                owner,
                supersedes,
                at);
    }
}
