package org.clausebook.diagnostic;

/** Keeps characters that do not show from hiding in messages or steering a terminal. */
final class Invisible {

    private Invisible() {}

    /**
     * The text with each character that does not show written as its code, such as {@code
     * <U+202E>}.
     */
    static String named(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            if (shows(c)) {
                                out.appendCodePoint(c);
                            } else {
                                out.append(String.format(java.util.Locale.ROOT, "<U+%04X>", c));
                            }
                        });
        return out.toString();
    }

    /** The text, as long as it was, with a space for each character that does not show. */
    static String blanked(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            if (shows(c)) {
                                out.appendCodePoint(c);
                            } else {
                                out.append(" ".repeat(Character.charCount(c)));
                            }
                        });
        return out.toString();
    }

    private static boolean shows(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.PRIVATE_USE
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
