package org.clausebook.compare.redline;

import java.util.Optional;
import org.clausebook.model.policy.ResolvedClause;

/**
 * A clause and where it stands.
 *
 * @param home the section or part around it; empty where it stands outside any
 * @param number of its first block that bears one
 */
record PlacedClause(ResolvedClause clause, String home, Optional<String> number) {

    String id() {
        return clause.id();
    }

    String title() {
        return clause.source().title().value();
    }

    /**
     * Whether the clause says that it once had this id, or that it or a block of it came from the
     * clause that had it.
     */
    boolean cameFrom(String older) {
        return tookUp(older)
                || clause.source().formerly().stream()
                        .anyMatch(name -> name.value().startsWith(older + "#"));
    }

    /** Whether the clause says that all of the clause with this id is in it now. */
    boolean tookUp(String older) {
        return clause.source().formerly().stream().anyMatch(name -> name.value().equals(older));
    }
}
