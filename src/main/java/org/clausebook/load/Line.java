package org.clausebook.load;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of YAML taken apart: hyphens of lists, a key, a value.
 *
 * @param number from 1
 * @param dashes columns of the hyphens, from 0
 * @param keyAt where the key starts, or where the value does if there is no key; from 0
 * @param keyEnd where the key ends, before the colon; {@code keyAt} if there is no key
 * @param valueAt where the value starts; the length of the text if there is none
 */
record Line(String text, int number, List<Integer> dashes, int keyAt, int keyEnd, int valueAt) {

    /** Takes a line apart; what has a space in it is no key but text with a colon. */
    static Line of(String text, int number) {
        return of(text, number, false);
    }

    /** The same where a key may be several words, which is a mistake of its own. */
    static Line withWords(String text, int number) {
        return of(text, number, true);
    }

    private static Line of(String text, int number, boolean words) {
        List<Integer> dashes = new ArrayList<>();
        int at = spaces(text, 0);
        while (text.startsWith("- ", at) || (text.startsWith("-", at) && at == text.length() - 1)) {
            dashes.add(at);
            at = spaces(text, at + 1);
        }
        int keyEnd = keyEnd(text, at);
        boolean name =
                keyEnd > at
                        && (words
                                || isQuote(text, at)
                                || text.substring(at, keyEnd).indexOf(' ') < 0);
        if (!name) {
            return new Line(text, number, dashes, at, at, at);
        }
        int colon = text.indexOf(':', keyEnd);
        return new Line(text, number, dashes, at, keyEnd, spaces(text, colon + 1));
    }

    /** The end of the key that starts here; the same place where none does. */
    private static int keyEnd(String text, int at) {
        if (at >= text.length() || "[{|>*&!%@`#".indexOf(text.charAt(at)) >= 0) {
            return at;
        }
        if (isQuote(text, at)) {
            int end = Quotes.end(text, at);
            return end > 0 && isColon(text, spaces(text, end)) ? end : at;
        }
        for (int i = at; i < text.length(); i++) {
            if (text.charAt(i) == '#' && i > at && text.charAt(i - 1) == ' ') {
                return at;
            }
            if (isColon(text, i)) {
                return at + text.substring(at, i).stripTrailing().length();
            }
        }
        return at;
    }

    private static boolean isQuote(String text, int at) {
        return text.charAt(at) == '"' || text.charAt(at) == '\'';
    }

    /** Whether a colon stands here that ends a key: one with a space or nothing after it. */
    static boolean isColon(String text, int at) {
        return at < text.length()
                && text.charAt(at) == ':'
                && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }

    static int spaces(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    boolean hasKey() {
        return keyEnd > keyAt;
    }

    /** Columns before the first thing on the line. */
    int indent() {
        return dashes.isEmpty() ? keyAt : dashes.get(0);
    }

    /** Columns that lines below must exceed to belong to the value. */
    int parent() {
        return hasKey() || dashes.isEmpty() ? keyAt : dashes.get(dashes.size() - 1);
    }

    String value() {
        return text.substring(valueAt);
    }

    /** Whether nothing stands after the key or hyphen but a comment. */
    boolean isOpen() {
        return valueAt >= text.length() || text.charAt(valueAt) == '#';
    }

    /** Whether there is nothing here to read: a blank line or a comment. */
    static boolean isSilent(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() || stripped.startsWith("#");
    }
}
