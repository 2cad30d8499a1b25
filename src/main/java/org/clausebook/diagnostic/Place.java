package org.clausebook.diagnostic;

import java.util.Comparator;

/**
 * Somewhere in a file of the workspace, so that a message can point at it.
 *
 * @param path relative to the workspace, with forward slashes on every system
 * @param line from 1
 * @param column from 1, in UTF-16 units
 */
public record Place(String path, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::path)
                    .thenComparingInt(Place::line)
                    .thenComparingInt(Place::column);

    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "lines and columns count from 1: " + path + ":" + line + ":" + column);
        }
    }

    /** The first character of a file. */
    public static Place startOf(String path) {
        return new Place(path, 1, 1);
    }

    /** The place that lies {@code columns} to the right on the same line. */
    public Place right(int columns) {
        return new Place(path, line, column + columns);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
