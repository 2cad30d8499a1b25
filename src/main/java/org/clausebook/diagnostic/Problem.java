package org.clausebook.diagnostic;

/**
 * A kind of problem: the message that is printed and the explanation that the handbook gives come
 * from this one place.
 *
 * <p>Each stage lists its kinds in an enum, such as {@code LoadProblem.UNKNOWN_KEY}.
 */
public interface Problem {

    /**
     * The name that the message bears, such as {@code unknown-key}; a profile accepts a warning by
     * it.
     */
    String id();

    Severity severity();

    /** The message, lower case and without a full stop, with {@code %s} where details go. */
    String message();

    /** For the handbook: why this is a problem and what to do, in one to three plain sentences. */
    String explanation();

    /** The id of an enum constant: {@code UNKNOWN_KEY} bears the name {@code unknown-key}. */
    static String idOf(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
