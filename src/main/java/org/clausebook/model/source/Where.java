package org.clausebook.model.source;

/** Where an added clause or section goes. */
public enum Where {
    BEFORE,
    AFTER,
    FIRST_IN,
    LAST_IN
}
