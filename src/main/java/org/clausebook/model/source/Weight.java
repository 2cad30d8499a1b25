package org.clausebook.model.source;

/** The class of a change: a rule changed, or words only. */
public enum Weight {
    SUBSTANTIVE,
    EDITORIAL
}
