package org.clausebook.model.source;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Place;

/**
 * What the provider gave to the schools on a day: clause versions that were drafts until then, and
 * copy of the model policies and the vocabulary as they stood.
 *
 * @param name the name of its file: {@code 2026-07}
 * @param on the day on which it was made
 * @param inForce the first day on which a policy may take effect with what it holds
 * @param clauses the versions that no release before it lists
 */
public record Release(
        String name,
        LocalDate on,
        LocalDate inForce,
        Optional<String> note,
        List<ReleasedVersion> clauses,
        LibraryCopy copy,
        Place at) {

    /** The order in which releases were made; those of one day by name. */
    public static final Comparator<Release> ORDER =
            Comparator.comparing(Release::on).thenComparing(Release::name);

    public Release {
        clauses = List.copyOf(clauses);
    }
}
