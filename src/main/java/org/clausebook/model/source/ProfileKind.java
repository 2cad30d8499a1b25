package org.clausebook.model.source;

/** What a profile is. */
public enum ProfileKind {
    SCHOOL,
    FEDERATION,
    TRUST
}
