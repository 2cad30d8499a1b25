package org.clausebook.hostile;

import java.util.Locale;

/** Every field into which hostile text is typed, and where its readers meet it. */
enum Field {
    PROVIDER(Shown.HANDBOOK),
    LICENCE(Shown.HANDBOOK),
    AUDIENCE(Shown.NOWHERE),
    HELP(Shown.HANDBOOK),
    DEFAULT(Shown.PAGE),
    SOURCE_TITLE(Shown.HANDBOOK),
    SOURCE_SHORT(Shown.HANDBOOK),
    SOURCE_NOTE(Shown.NOWHERE),
    CLAUSE_TITLE(Shown.HANDBOOK),
    CLAUSE_NOTE(Shown.NOWHERE),
    QUESTION(Shown.NOWHERE),
    REASON(Shown.HANDBOOK),
    TEXT(Shown.PASSAGE),
    VARIANT(Shown.PASSAGE),
    STATEMENT(Shown.PAGE),
    BARE_TITLE(Shown.HANDBOOK),
    POLICY_TITLE(Shown.PAGE),
    COVER_TEXT(Shown.PAGE),
    VERSE(Shown.PAGE),
    VERSE_REFERENCE(Shown.PAGE),
    CONTROL_TITLE(Shown.PAGE),
    CONTROL_LABEL(Shown.PAGE),
    CONTROL_TEXT(Shown.PAGE),
    CONTENTS_TITLE(Shown.PAGE),
    SECTION_TITLE(Shown.PAGE),
    OTHER_TITLE(Shown.PAGE),
    FORM_TITLE(Shown.PAGE),
    FORM_INTRO(Shown.PASSAGE),
    FORM_STATEMENT(Shown.PAGE),
    OWN_TITLE(Shown.NOWHERE),
    OWN_TEXT(Shown.PASSAGE),
    NAME(Shown.PAGE),
    MOTTO(Shown.PAGE),
    POSTAL(Shown.PAGE),
    TELEPHONE(Shown.PAGE),
    EMAIL(Shown.PAGE),
    HOURS(Shown.PAGE),
    CONTACT_TITLE(Shown.PAGE),
    OWN_TEXT_SETTING(Shown.PAGE),
    TERM(Shown.PAGE),
    LIST(Shown.PAGE),
    COPIES(Shown.PAGE),
    COPIES_SIGNED(Shown.PAGE),
    SLOT(Shown.PASSAGE),
    OVERRIDE(Shown.PASSAGE),
    OVERRIDE_REASON(Shown.NOWHERE),
    OVERRIDE_NOTE(Shown.NOWHERE),
    MINUTE(Shown.NOWHERE),
    RELATED(Shown.PAGE),
    NEXT_REASON(Shown.NOWHERE),
    OWNER(Shown.PAGE),
    SUPERSEDES(Shown.PAGE);

    /** Who reads it. */
    enum Shown {
        /** One line on a page of the school. */
        PAGE,
        /** Paragraphs on a page of the school. */
        PASSAGE,
        /** One line in the provider's handbook. */
        HANDBOOK,
        /** Nobody, or the writer alone, in messages. */
        NOWHERE
    }

    private final Shown shown;

    Field(Shown shown) {
        this.shown = shown;
    }

    Shown shown() {
        return shown;
    }

    boolean passage() {
        return shown == Shown.PASSAGE;
    }

    /** Short, of letters alone, and unlike any other's. */
    String code() {
        return "q" + name().toLowerCase(Locale.ROOT).replace("_", "") + "q";
    }

    /** The name of its block in a clause. */
    String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
