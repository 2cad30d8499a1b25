package org.clausebook.model.source;

/** Why a clause version was written. */
public enum Because {
    LAW,
    GUIDANCE,
    PRACTICE
}
