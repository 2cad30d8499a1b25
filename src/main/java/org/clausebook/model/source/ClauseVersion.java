package org.clausebook.model.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Place;

/**
 * The text of a clause in force from a date. What the clause states for all its versions is already
 * merged in.
 *
 * @param reports whom to tell: by the setting that names a person, the setting that names who is
 *     told of a concern about them
 * @param statements first-person lines for forms, by audience
 */
public record ClauseVersion(
        int number,
        LocalDate inForce,
        Weight change,
        Because because,
        String reason,
        Optional<Consultation> consulted,
        List<Citation> sources,
        Passage text,
        Map<String, Variant> variants,
        Map<String, Placed<String>> rules,
        Map<String, Placed<String>> slots,
        Optional<String> strength,
        List<Placed<String>> requires,
        Map<String, Placed<String>> reports,
        Map<String, List<Passage>> statements,
        Place at) {
    public ClauseVersion {
        sources = List.copyOf(sources);
        variants = Ordered.copyOf(variants);
        rules = Ordered.copyOf(rules);
        slots = Ordered.copyOf(slots);
        requires = List.copyOf(requires);
        reports = Ordered.copyOf(reports);
        statements = Ordered.copyOf(statements);
    }
}
