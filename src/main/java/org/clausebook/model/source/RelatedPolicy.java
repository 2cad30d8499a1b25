package org.clausebook.model.source;

import java.util.Optional;
import org.clausebook.diagnostic.Place;

/**
 * A document that readers are pointed to: words, a policy of this profile, or a title with an
 * address.
 */
public record RelatedPolicy(
        Optional<Placed<String>> text,
        Optional<Placed<String>> policy,
        Optional<Placed<String>> title,
        Optional<String> address,
        Place at) {}
