package org.clausebook.compare;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;

/**
 * What is known of the versions of clauses beyond the two states that are compared: a record holds
 * the one version that it uses, and a comparison may pass over several.
 */
@FunctionalInterface
public interface Versions {

    /** Where nothing is known but the two states. */
    Versions UNKNOWN = clause -> List.of();

    /** The versions of the clause with this id, in any order; none where it is not known. */
    List<ClauseVersion> of(String clause);

    /** Those that a library's or profile's clauses state. */
    static Versions of(Collection<Clause> clauses) {
        Map<String, List<ClauseVersion>> known = new LinkedHashMap<>();
        clauses.forEach(clause -> known.put(clause.id(), clause.versions()));
        return clause -> known.getOrDefault(clause, List.of());
    }
}
