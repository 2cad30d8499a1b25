package org.clausebook.model.source;

/** Whether a school's pages say where the words of its policies come from. */
public enum ShownOrigins {
    /** They do not; the provider's preview does. */
    HIDDEN,
    /** They do, for everybody who reads the policy. */
    PUBLIC
}
