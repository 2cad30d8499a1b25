package org.clausebook;

import java.time.LocalDate;
import java.util.Optional;
import org.clausebook.edition.HeadLine;
import org.clausebook.model.source.Next;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.words.Dates;

/**
 * From when the editions in preparation come into force: as somebody says, else on the first day of
 * the policy year after that of the last edition.
 */
final class EditionsAhead {

    private final NextEditions editions;
    private final Heads heads;
    private final int firstMonth;

    EditionsAhead(NextEditions editions, Heads heads, int firstMonth) {
        this.editions = editions;
        this.heads = heads;
        this.firstMonth = firstMonth;
    }

    PolicyChoice of(DocumentId document, PolicyChoice choice) {
        Next given = editions.of(document, choice.next());
        Optional<LocalDate> after =
                heads.of(document.owner())
                        .newest(document.policy())
                        .flatMap(HeadLine::inForce)
                        .map(last -> Dates.firstDayOfYear(last, firstMonth).plusYears(1));
        Optional<LocalDate> inForce = given.inForce().or(() -> after);
        return choice.with(given.with(inForce));
    }
}
