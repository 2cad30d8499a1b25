package org.clausebook.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything taken out of one text, in the order typed, and the private character that stands in
 * for each.
 *
 * <p>What acts as a word (words, settings, references) becomes a letter of a script of ideographs,
 * one letter each, so that AsciiDoc sees word boundaries where the author did; everything else
 * becomes a character for private use, which AsciiDoc gives no meaning. Nothing that was typed is
 * left for it to read but the marks that are meant.
 */
final class Tokens {

    private static final int FIRST_LETTER = 0x20000;
    private static final int LAST_LETTER = 0x2A6DD;
    private static final int FIRST_OTHER = 0xF0000;
    private static final int LAST_OTHER = 0xFFFFD;

    private final List<Token> inOrder = new ArrayList<>();
    private final Map<Integer, Integer> orderByCharacter = new HashMap<>();
    private int letters;
    private int others;

    /** Takes something out of the text and gives the character to put in its place. */
    String letter(Token token) {
        return add(token, FIRST_LETTER + letters++, LAST_LETTER);
    }

    /** The same for what is no word. */
    String other(Token token) {
        return add(token, FIRST_OTHER + others++, LAST_OTHER);
    }

    private String add(Token token, int character, int last) {
        if (character > last) {
            throw new IllegalStateException("more tokens than a text within the limits can hold");
        }
        orderByCharacter.put(character, inOrder.size());
        inOrder.add(token);
        return Character.toString(character);
    }

    static boolean stands(int character) {
        return (character >= FIRST_LETTER && character <= LAST_LETTER)
                || (character >= FIRST_OTHER && character <= LAST_OTHER);
    }

    /**
     * The place in typed order of what the character stands for, or -1 for a character that was
     * never given out.
     */
    int order(int character) {
        return orderByCharacter.getOrDefault(character, -1);
    }

    Token get(int order) {
        return inOrder.get(order);
    }

    int count() {
        return inOrder.size();
    }
}
