package org.clausebook.hostile;

import java.util.Locale;

/**
 * A field into which hostile text is typed.
 *
 * @param kind how it is typed, and who reads it
 * @param name unlike any other's, in small letters and hyphens
 */
record Field(Kind kind, String name) {

    /** How a field is typed, and where its readers meet it. */
    enum Kind {
        /** One line on a page of the school. */
        PAGE,
        /** The part of an e-mail address before its sign, on a page of the school. */
        EMAIL,
        /** Paragraphs on a page of the school. */
        PASSAGE,
        /** The same, between marks that stand elsewhere. */
        RAW,
        /** One line in the provider's handbook. */
        HANDBOOK,
        /** The same without quotation marks, as an unwary hand types it. */
        BARE,
        /** Read by nobody, or by the writer alone, in messages. */
        HIDDEN;

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    boolean passage() {
        return kind == Kind.PASSAGE || kind == Kind.RAW;
    }

    /** What tells this field's text from every other's, for one string. */
    String mark(int string) {
        return "m" + string + "q" + name.replace("-", "") + "q";
    }
}
