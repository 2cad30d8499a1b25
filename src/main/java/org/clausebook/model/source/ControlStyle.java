package org.clausebook.model.source;

/** How document control looks. */
public enum ControlStyle {
    TABLE,
    LINES,
    NONE
}
