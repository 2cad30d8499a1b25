package org.clausebook.model.source;

/** The kind of a source, from statute to helpline. */
public enum SourceKind {
    STATUTE,
    RETAINED_LAW,
    REGULATIONS,
    STATUTORY_GUIDANCE,
    GUIDANCE,
    STANDARD,
    SECTOR,
    HELPLINE
}
