package org.clausebook.edition;

import java.util.Optional;

/**
 * Something that verifying found.
 *
 * @param file the file, as seen from the folder that was verified
 * @param edition the edition that it concerns, such as {@code riverside social-media 2.0}
 * @param what in plain words, a sentence without its full stop
 */
public record Finding(Kind kind, String file, Optional<String> edition, String what) {

    public Finding {
        file = shown(file);
        what = shown(what);
    }

    /** Names of files and words of records may hold signs that a terminal takes for commands. */
    private static String shown(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    }

    /** What a finding means for the history. */
    public enum Kind {
        /** Something is not as it was published. */
        DIFFERENT,
        /** A run was cut short; all that was published is whole. */
        UNFINISHED,
        /** Words were removed by a redaction, and the record of that holds. */
        REMOVED
    }

    /** Whether the history is not whole for this. */
    public boolean fails() {
        return kind != Kind.REMOVED;
    }

    @Override
    public String toString() {
        return file + edition.map(name -> " (" + name + ")").orElse("") + ": " + what;
    }
}
