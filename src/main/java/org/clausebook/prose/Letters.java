package org.clausebook.prose;

/** What counts as part of a word, as AsciiDoc sees it where marks begin and end. */
final class Letters {

    private Letters() {}

    static boolean inWord(int character) {
        return switch (Character.getType(character)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }

    /**
     * Whether a word's character stands at an index of a line; nothing stands before and after the
     * line.
     */
    static boolean inWordAt(String line, int index) {
        return index >= 0 && index < line.length() && inWord(line.codePointAt(index));
    }
}
