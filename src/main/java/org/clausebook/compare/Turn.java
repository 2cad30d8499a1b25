package org.clausebook.compare;

/** What happened to what a change is about. */
public enum Turn {
    /** It is there for the first time. */
    NEW,
    /** It was there and is another. */
    CHANGED,
    /** It is no longer there. */
    GONE
}
