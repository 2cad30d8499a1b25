package org.clausebook.model.source;

/** What layers below may do to a clause, from the freest to the strictest. */
public enum Lock {
    OPEN,
    ADD_ONLY,
    SETTINGS_ONLY,
    LOCKED
}
