package org.clausebook.load;

import java.util.Locale;

/** The kinds of file that a person writes, each with its schema. */
enum FileKind {
    LIBRARY,
    SOURCES,
    RETIRED,
    RELEASE,
    CLAUSE,
    OUTLINE,
    PROFILE;

    /** The name of the schema's file. */
    String schema() {
        return name().toLowerCase(Locale.ROOT) + ".schema.json";
    }
}
