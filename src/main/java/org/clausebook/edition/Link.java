package org.clausebook.edition;

import java.util.Optional;

/**
 * A record's place in the chain of its policy.
 *
 * @param owner the profile in whose folder it lies
 * @param policy the policy's id
 * @param name the name of its file, without the ending: {@code 4.0}, {@code 4.0-withdrawal}
 * @param previous the seal of the record before it; the first has none
 * @param seal the digest of all it says
 */
public record Link(
        String owner, String policy, String name, Optional<String> previous, String seal) {}
