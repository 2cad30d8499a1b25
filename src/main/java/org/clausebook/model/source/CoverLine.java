package org.clausebook.model.source;

import java.util.Optional;

/** A line of a cover. */
public sealed interface CoverLine {

    /** A fact of the document or school, such as {@code name} or {@code in-force}. */
    record Show(String what) implements CoverLine {}

    /** Crest, name and motto of one school. */
    record School(Placed<String> id) implements CoverLine {}

    /** Words of the outline's own. */
    record Words(Placed<String> text) implements CoverLine {}

    /** A verse with where it is from. */
    record Verse(Placed<String> text, Optional<Placed<String>> reference) implements CoverLine {}
}
