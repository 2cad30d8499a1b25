package org.clausebook.prose;

import java.util.ArrayList;
import java.util.List;

/** One line of a text, without spaces at its end; lines count from 1. */
record Line(String text, int number) {

    /** The lines of a text. */
    static List<Line> all(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(new Line(line.stripTrailing(), lines.size() + 1));
        }
        return lines;
    }

    Token.Spot spot(int from, int to) {
        return new Token.Spot(number, from + 1, to - from);
    }

    /** The whole line. */
    Token.Spot spot() {
        return spot(0, text.length());
    }

    boolean isBlank() {
        return text.isEmpty();
    }
}
