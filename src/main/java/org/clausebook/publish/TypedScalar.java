package org.clausebook.publish;

import java.util.regex.Pattern;

/** A value as it is typed into a file of keys: plain where that is safe, else in quotes. */
final class TypedScalar {

    private static final Pattern PLAIN =
            Pattern.compile(
                    "[\\p{L}\\p{N}(](?:[^:#\\[\\]{},\"'\\\\&*!|>%@`\\p{Cc}]*[^:#\\[\\]{},\"'\\\\&*!|>%@`\\s\\p{Cc}])?");
    private static final Pattern LINE =
            Pattern.compile("[\\p{L}\\p{N}(](?:(?!: | #)[^\\\\\\p{Cc}])*(?<![:\\s])");

    private TypedScalar() {}

    /** A value among others within braces. */
    static String inBraces(String value) {
        return PLAIN.matcher(value).matches() ? value : quoted(value);
    }

    /** A value that has the rest of a line to itself. */
    static String onLine(String value) {
        return LINE.matcher(value).matches() ? value : quoted(value);
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
