package org.clausebook.render;

/** Makes any words harmless in the text and attributes of HTML and XHTML. */
public final class Escape {

    private Escape() {}

    /**
     * The words with the five characters of markup written as references; a character that XML
     * cannot hold becomes U+FFFD, so that a page or PDF is made all the same.
     */
    public static String html(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(isAllowed(words, i) ? c : '\uFFFD');
            }
        }
        return escaped.toString();
    }

    private static boolean isAllowed(String words, int at) {
        char c = words.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < words.length() && Character.isLowSurrogate(words.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(words.charAt(at - 1));
        }
        return (c >= ' ' && c < '\uFFFE') || c == '\n' || c == '\t' || c == '\r';
    }
}
