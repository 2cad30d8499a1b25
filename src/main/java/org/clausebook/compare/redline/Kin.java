package org.clausebook.compare.redline;

import java.util.Optional;

/**
 * A clause of the other state from which words came, or to which they went.
 *
 * @param title for people
 * @param number of its first paragraph there, where it bore one
 */
public record Kin(String id, String title, Optional<String> number) {

    static Kin of(PlacedClause clause) {
        return new Kin(clause.id(), clause.title(), clause.number());
    }
}
