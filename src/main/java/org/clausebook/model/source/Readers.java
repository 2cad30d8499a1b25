package org.clausebook.model.source;

/** Who may read a policy or part: everyone, or staff only. */
public enum Readers {
    PUBLIC,
    STAFF
}
