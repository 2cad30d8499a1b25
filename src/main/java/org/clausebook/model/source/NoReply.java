package org.clausebook.model.source;

/** What happens when an update letter gets no answer; never against the law. */
public enum NoReply {
    /** The library's wording takes the place of the school's own. */
    ADOPT,
    /** The school's own wording stays. */
    KEEP
}
