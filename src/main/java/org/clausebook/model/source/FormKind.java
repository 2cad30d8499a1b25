package org.clausebook.model.source;

/** Who signs a form, and so how it reads. */
public enum FormKind {
    ADULT,
    PARENT,
    PUPIL,
    YOUNG_PUPIL
}
