package org.clausebook.load;

import org.clausebook.diagnostic.Place;
import org.yaml.snakeyaml.error.Mark;

/**
 * Turns the YAML parser's marks, which count code points from 0, into places, which count UTF-16
 * units from 1.
 */
final class Marks {

    private final TextFile file;

    Marks(TextFile file) {
        this.file = file;
    }

    Place place(Mark mark) {
        return file.place(mark.getLine() + 1, units(mark) + 1);
    }

    /** Characters between two marks on one line; 1 where they lie on different lines. */
    int width(Mark start, Mark end) {
        return start.getLine() == end.getLine() ? Math.max(1, units(end) - units(start)) : 1;
    }

    private int units(Mark mark) {
        String line = file.line(mark.getLine() + 1);
        int points = Math.min(mark.getColumn(), line.codePointCount(0, line.length()));
        return line.offsetByCodePoints(0, points);
    }
}
