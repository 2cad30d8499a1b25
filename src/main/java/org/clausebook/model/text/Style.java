package org.clausebook.model.text;

/** How runs stand out. */
public enum Style {
    STRONG,
    EMPHASIS
}
