package org.clausebook.load;

/** Finds and sets the quotes that YAML needs round some texts. */
final class Quotes {

    private Quotes() {}

    /**
     * Where the quoted text that starts here ends, behind its closing quote; -1 where it is not
     * closed.
     */
    static int end(String text, int start) {
        char quote = text.charAt(start);
        int at = start + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (quote == '"' && c == '\\') {
                at++;
            } else if (c == quote) {
                boolean twice =
                        quote == '\'' && at + 1 < text.length() && text.charAt(at + 1) == '\'';
                if (!twice) {
                    return at + 1;
                }
                at++;
            }
            at++;
        }
        return -1;
    }

    /** The text in quotes that it does not itself contain, where there are such. */
    static String round(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
            return '"' + text + '"';
        }
        if (text.indexOf('\'') < 0) {
            return "'" + text + "'";
        }
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A line with quotes round a part of it. */
    static String round(String line, int from, int to) {
        return line.substring(0, from) + round(line.substring(from, to)) + line.substring(to);
    }
}
