package org.clausebook.model.source;

/** What was decided when the library moved on. */
public enum DecisionKind {
    ADOPT,
    ADOPT_WITH_CHANGES,
    KEEP,
    NOT_YET
}
