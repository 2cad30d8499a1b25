package org.clausebook.whole;

import org.clausebook.model.text.Origin;

/** A stretch of what a document prints, by what answers for it. */
sealed interface Printed {

    String text();

    /** Words that say themselves where they come from. */
    record Words(String text, Origin origin) implements Printed {}

    /** A number or label that numbering gave. */
    record Label(String text) implements Printed {}

    /** A name, motto, label or title that a file states once, or that the product itself says. */
    record Stated(String text) implements Printed {}
}
