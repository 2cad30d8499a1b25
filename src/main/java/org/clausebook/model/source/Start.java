package org.clausebook.model.source;

/** How a document starts. */
public enum Start {
    COVER,
    TITLE,
    TEXT
}
