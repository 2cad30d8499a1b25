package org.clausebook.model.text;

/** What a comparison says of words or blocks. */
public enum Mark {
    ADDED,
    REMOVED,
    MOVED_HERE,
    MOVED_AWAY,
    /**
     * A paragraph or item begins here whose words went on in the one before; it stands around
     * nothing, at the start of the line.
     */
    PARTED,
    /**
     * A paragraph or item ended here, and its words now go on; it stands around the space that
     * joins them.
     */
    JOINED
}
