package org.clausebook.compare;

import org.clausebook.diagnostic.Place;

/** Whose file put a clause or section where it stands. */
public final class Outliner {

    private static final String SCHOOLS = "schools/";

    private Outliner() {}

    /** The id of a profile where the place lies in its folder; else {@code provider}. */
    public static String of(Place at) {
        String path = at.path();
        int end = path.indexOf('/', SCHOOLS.length());
        return path.startsWith(SCHOOLS) && end > 0
                ? path.substring(SCHOOLS.length(), end)
                : Change.PROVIDER;
    }
}
