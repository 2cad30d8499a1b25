package org.clausebook.load;

/** Lines as they should have been typed, for hints. */
final class LineRepair {

    private LineRepair() {}

    /** The key of a line with a bar after it, and an example of text below. */
    static String withBar(String line, int column) {
        int indent = line.length() - line.stripLeading().length();
        String head = column - 1 <= line.length() ? line.substring(0, column - 1) : line;
        return head + "|\n" + " ".repeat(indent + 2) + "The text, on as many lines as you like.";
    }
}
