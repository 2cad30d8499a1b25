package org.clausebook.model.source;

/** How the sections and paragraphs of a document are numbered. */
public enum Numbering {
    DECIMAL,
    HUNDREDS,
    SECTIONS,
    NONE
}
