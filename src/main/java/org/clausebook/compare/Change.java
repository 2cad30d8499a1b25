package org.clausebook.compare;

import org.clausebook.model.source.Weight;

/**
 * One change between two states of a policy.
 *
 * @param weight whether a rule changed, or words only
 * @param subject the clause, setting or role it is about: {@code staff/passwords}, {@code head}
 * @param words what changed, for people: "passwords: the school's own wording is new"
 */
public record Change(Weight weight, Kind kind, String subject, String words) {

    /** What changed. */
    public enum Kind {
        FIRST_EDITION,
        CLAUSE_ADDED,
        CLAUSE_LEFT_OUT,
        LIBRARY_VERSION,
        VARIANT,
        OWN_WORDING,
        EXCEPTION,
        WORDING,
        SETTING,
        FORM,
        ORDER,
        TITLE
    }
}
