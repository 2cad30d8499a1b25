package org.clausebook.model.source;

import java.time.LocalDate;
import java.util.Optional;

/** The edition in preparation, where a school's file says what it is to be. */
public record Next(
        Optional<Placed<String>> edition,
        Optional<LocalDate> inForce,
        Optional<String> reason,
        Optional<EditionApproval> approval,
        Optional<LocalDate> issued,
        Optional<LocalDate> review,
        Optional<String> owner,
        Optional<OlderDocument> supersedes) {

    public static final Next UNSET =
            new Next(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
}
