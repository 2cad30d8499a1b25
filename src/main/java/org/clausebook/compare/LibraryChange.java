package org.clausebook.compare;

import java.util.List;
import java.util.Optional;

/**
 * A change of a model policy or of a setting, which have no versions of their own: it is seen by
 * comparing what two releases kept of them.
 *
 * @param id of the model policy, or the setting's name
 * @param points what changed inside it; none where it was added or taken out as a whole
 */
public record LibraryChange(Kind kind, String id, What what, List<Point> points) {

    public LibraryChange {
        points = List.copyOf(points);
    }

    /** What was changed. */
    public enum Kind {
        MODEL_POLICY,
        SETTING
    }

    /** What was done to it. */
    public enum What {
        ADDED,
        TAKEN_OUT,
        CHANGED
    }

    /** A value inside a model policy or setting. */
    public enum Name {
        CLAUSE,
        TITLE,
        ORDER,
        TYPE,
        CLASS,
        DEFAULT,
        CHOICES,
        REQUIRED,
        FIXED,
        OTHER
    }

    /**
     * One value that changed.
     *
     * @param from nothing where there was none
     * @param to nothing where there is none any more
     */
    public record Point(Name name, Optional<String> from, Optional<String> to) {}
}
