package org.clausebook.load;

/**
 * Keeps question marks in braces and brackets from the YAML parser, which takes them for a sign of
 * its own although editors read them as text. A character that no file may hold stands in for each
 * until the text has been read.
 */
final class FlowMask {

    private static final char STAND_IN = '\uE03F';

    private FlowMask() {}

    static String on(String line) {
        return line.replace('?', STAND_IN);
    }

    static String off(String text) {
        return text.replace(STAND_IN, '?');
    }
}
