package org.clausebook.model.source;

/** The type of a setting. */
public enum SettingType {
    TEXT,
    TERM,
    NUMBER,
    DATE,
    TIME,
    CHOICE,
    LIST,
    LINK
}
