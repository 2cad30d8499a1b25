package org.clausebook.model.source;

import java.util.List;
import org.clausebook.diagnostic.Place;

/**
 * What a school's own words may forbid only beside a clause that keeps the rest lawful.
 *
 * @param words phrases that name it; each word may go on, as {@code mention} in {@code mentions}
 * @param needs clauses of which one must stand in the same policy
 */
public record Ban(String id, List<String> words, List<Placed<String>> needs, Place at) {
    public Ban {
        words = List.copyOf(words);
        needs = List.copyOf(needs);
    }
}
