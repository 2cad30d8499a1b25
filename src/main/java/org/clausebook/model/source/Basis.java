package org.clausebook.model.source;

import java.util.Optional;
import java.util.OptionalInt;
import org.clausebook.diagnostic.Place;

/**
 * What an override was written against: a version of the clause, or what a layer above had made of
 * the target.
 */
public record Basis(
        OptionalInt version, Optional<Placed<String>> layer, Optional<Passage> text, Place at) {}
