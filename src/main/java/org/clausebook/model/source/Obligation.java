package org.clausebook.model.source;

/** Whether a policy may leave a clause out: a required one never. */
public enum Obligation {
    REQUIRED,
    RECOMMENDED,
    OPTIONAL
}
