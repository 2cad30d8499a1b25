package org.clausebook.model.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a layer can say of its own wording when the text under it has moved on. */
public enum Answer {
    /** The wording goes; the text of the library or the group stands. */
    ADOPT,
    /** The wording stays, written anew against the new text. */
    ADOPT_WITH_CHANGES,
    /** The wording stays as it is, read against the new text. */
    KEEP,
    /** It is decided later; until then the wording stays. */
    NOT_YET,
    /** What changed beside the wording was read; nothing is to be decided. */
    LOOKED;

    /** As people type it: {@code adopt-with-changes}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The answer that was typed, if it is one. */
    public static Optional<Answer> of(String typed) {
        return Arrays.stream(values()).filter(one -> one.key().equals(typed)).findFirst();
    }

    /** As they are typed. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Answer::key).toList();
    }
}
