package org.clausebook.model.text;

/** What stands before the items of a list; {@link #TERM} is a list of words and their meanings. */
public enum Marker {
    BULLET,
    DECIMAL,
    LETTER,
    ROMAN,
    TERM
}
