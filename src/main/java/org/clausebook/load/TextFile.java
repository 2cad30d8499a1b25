package org.clausebook.load;

import java.util.List;
import org.clausebook.diagnostic.Place;

/**
 * A file's text in composed characters (NFC), with line feeds only.
 *
 * @param path relative to the workspace, with forward slashes
 * @param lines as typed, without their endings
 */
record TextFile(String path, List<String> lines) {

    TextFile {
        lines = List.copyOf(lines);
    }

    static TextFile of(String path, String text) {
        return new TextFile(path, List.of(text.split("\n", -1)));
    }

    String text() {
        return String.join("\n", lines);
    }

    /** One line, counted from 1; empty beyond the end. */
    String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    Place place(int line, int column) {
        return new Place(path, line, column);
    }
}
