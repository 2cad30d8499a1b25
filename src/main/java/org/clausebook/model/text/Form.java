package org.clausebook.model.text;

/**
 * How text asks for a setting: {@code {head}}, {@code {Head}}, {@code {a head}}, {@code {head's}},
 * {@code {head:plural}}, {@code {governors: meets | meet}}.
 *
 * @param capital a capital first, for the start of a sentence
 * @param article with "a" or "an"
 * @param possessive with "'s" (or "'" after a plural in s)
 */
public record Form(Kind kind, boolean capital, boolean article, boolean possessive) {

    public static final Form AS_IS = new Form(Kind.VALUE, false, false, false);

    /** Which words stand for the setting. */
    public enum Kind {
        /** The value itself. */
        VALUE,
        /** The term's plural. */
        PLURAL,
        /**
         * One of two choices by the number of the term: the first where it is one, the second where
         * it is many.
         */
        BY_NUMBER
    }

    public Form {
        if (kind == Kind.BY_NUMBER && (capital || article || possessive)) {
            throw new IllegalArgumentException("a choice by number has no other form");
        }
    }
}
