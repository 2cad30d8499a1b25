package org.clausebook.check;

import java.time.LocalDate;
import java.util.Optional;
import org.clausebook.check.CitedSources.Known;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Source;
import org.clausebook.model.source.Superseded;
import org.clausebook.model.text.Address;
import org.clausebook.words.Dates;

/**
 * "No edition in force from the day on which a source is superseded may cite it", unless the past
 * is meant.
 */
final class SourceRule implements Rule {

    @Override
    public void check(Checked checked, Diagnostics diagnostics) {
        for (Known known : CitedSources.of(checked)) {
            check(checked, known, diagnostics);
        }
    }

    private static Optional<Source> source(Checked checked, String id) {
        return Optional.ofNullable(checked.workspace().sources().get(id));
    }

    private static void check(Checked checked, Known known, Diagnostics diagnostics) {
        Source source = known.source();
        Place at = known.cited().at();
        LocalDate day = checked.policy().inForce();
        String title = "'" + source.shortTitle() + "'";
        String about = Address.SOURCE + source.id();
        if (source.inForce().isPresent() && source.inForce().get().isAfter(day)) {
            diagnostics.report(
                    Diagnostic.of(
                                    CheckProblem.SOURCE_TO_COME,
                                    at,
                                    title,
                                    Dates.day(source.inForce().get()),
                                    Dates.day(day))
                            .underline(known.cited().width())
                            .about(about));
        }
        source.superseded()
                .ifPresent(
                        superseded -> {
                            String ended = Dates.day(superseded.on());
                            if (!superseded.on().isAfter(day)) {
                                diagnostics.report(
                                        Diagnostic.of(
                                                        CheckProblem.ENDED_SOURCE,
                                                        at,
                                                        title,
                                                        ended,
                                                        Dates.day(day))
                                                .underline(known.cited().width())
                                                .about(about)
                                                .hint(successor(checked, superseded)));
                            } else if (superseded.on().isBefore(yearEnd(checked, day))) {
                                diagnostics.report(
                                        Diagnostic.of(CheckProblem.SOURCE_ENDS, at, title, ended)
                                                .underline(known.cited().width())
                                                .about(about)
                                                .hint(successor(checked, superseded)));
                            }
                        });
    }

    private static LocalDate yearEnd(Checked checked, LocalDate day) {
        return Dates.firstDayOfYear(day, checked.workspace().library().firstMonth()).plusYears(1);
    }

    private static String successor(Checked checked, Superseded superseded) {
        return superseded
                .by()
                .flatMap(by -> source(checked, by.value()))
                .map(next -> "in its place there is " + next.id() + ": " + next.title())
                .orElse("");
    }
}
