package org.clausebook.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.load.Node.Scalar;

/** Reads days and refuses those that no calendar has. */
final class Days {

    private Days() {}

    /** The day of a text that has the form of a date. */
    static Optional<LocalDate> read(Scalar typed, Findings findings) {
        int year = Integer.parseInt(typed.text().substring(0, 4));
        int month = Integer.parseInt(typed.text().substring(5, 7));
        int day = Integer.parseInt(typed.text().substring(8));
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            findings.report(
                    Diagnostic.of(LoadProblem.NO_SUCH_DAY, typed.at(), typed.text())
                            .underline(typed.width())
                            .hint("a date is a year, a month and a day, such as 2026-09-01"));
            findings.leaveOut();
            return Optional.empty();
        }
    }
}
