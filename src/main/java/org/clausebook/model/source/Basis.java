package org.clausebook.model.source;

import java.util.Optional;
import java.util.OptionalInt;
import org.clausebook.diagnostic.Place;

/**
 * What an override was written against: a version of the clause, or what a layer above had made of
 * the target.
 *
 * @param version of the clause; beside a layer the one that the layer had changed, where it is
 *     given
 */
public record Basis(
        OptionalInt version, Optional<Placed<String>> layer, Optional<Passage> text, Place at) {}
