package org.clausebook.model.codec;

import org.clausebook.json.JsonException;

/** Whole numbers, which stand as texts. */
final class Figures {

    private static final int MOST_FIGURES = 9;

    private Figures() {}

    /**
     * The number that the figures of a text between two of its characters make, without a sign or a
     * leading nought.
     */
    static int read(String text, int from, int to) {
        int length = to - from;
        if (length < 1 || length > MOST_FIGURES || (length > 1 && text.charAt(from) == '0')) {
            throw wrong(text);
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw wrong(text);
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }

    static int read(String text) {
        return read(text, 0, text.length());
    }

    private static JsonException wrong(String text) {
        return new JsonException("no whole number in '" + text + "'");
    }
}
