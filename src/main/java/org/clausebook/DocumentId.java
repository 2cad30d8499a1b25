package org.clausebook;

/**
 * A document that a workspace makes, whatever its state.
 *
 * @param owner the profile whose it is: a school, or the group that issues it
 * @param policy the policy's id
 */
public record DocumentId(String owner, String policy) {}
