package org.clausebook.model.source;

/** What a change of a setting means: a rule is substantive, a role or a detail editorial. */
public enum SettingClass {
    RULE,
    ROLE,
    DETAIL
}
