package org.clausebook.model.text;

/** What a comparison says of words or blocks. */
public enum Mark {
    ADDED,
    REMOVED,
    MOVED_HERE,
    MOVED_AWAY
}
