package org.clausebook.edition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an edition held: from its in-force day on, until another replaced it or it was withdrawn.
 *
 * @param held whether it held on any day at all; it did not where it was withdrawn from its
 *     in-force day or before, or where another, recorded later, came into force on the same day
 * @param end the first day on which it no longer held; absent where nothing is recorded that ends
 *     it
 * @param successor what replaced it, where that is how it ended
 * @param withdrawal what withdrew it, where that is how it ended
 */
public record Tenure(
        HistoryRecord.Edition edition,
        boolean held,
        Optional<LocalDate> end,
        Optional<HistoryRecord.Edition> successor,
        Optional<HistoryRecord.Withdrawal> withdrawal) {

    public Tenure {
        if (successor.isPresent() && withdrawal.isPresent()) {
            throw new IllegalArgumentException("ended twice: " + edition.link());
        }
    }

    static Tenure open(HistoryRecord.Edition edition) {
        return new Tenure(edition, true, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Tenure replaced(HistoryRecord.Edition edition, HistoryRecord.Edition successor) {
        LocalDate end = successor.inForce();
        return new Tenure(
                edition,
                end.isAfter(edition.inForce()),
                Optional.of(end),
                Optional.of(successor),
                Optional.empty());
    }

    static Tenure withdrawn(HistoryRecord.Edition edition, HistoryRecord.Withdrawal withdrawal) {
        return new Tenure(
                edition,
                withdrawal.from().isAfter(edition.inForce()),
                Optional.of(withdrawal.from()),
                Optional.empty(),
                Optional.of(withdrawal));
    }

    /** The first day on which it held, if it ever did. */
    public LocalDate start() {
        return edition.inForce();
    }

    /** Whether its record was made after the day from which it applied. */
    public boolean isBackDated() {
        return edition.recorded().isAfter(edition.inForce());
    }

    /** Whether it was or will be what applies on a day, as far as is recorded. */
    public boolean holdsOn(LocalDate day) {
        return held && !start().isAfter(day) && end.map(day::isBefore).orElse(true);
    }
}
