package org.clausebook.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clausebook.diagnostic.Place;

/** Where the cells of a row start: quoted cells may hold separators and line ends. */
final class CellPlaces {

    private CellPlaces() {}

    /**
     * The first character of each cell of a row.
     *
     * @param start where in the text the row starts
     */
    static List<Place> of(String path, String text, int start, char between) {
        int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        int column = start - text.lastIndexOf('\n', start - 1);
        List<Place> places = new ArrayList<>(List.of(new Place(path, line, column)));
        boolean quoted = false;
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            column++;
            if (c == '"') {
                quoted = !quoted;
            } else if (c == between && !quoted) {
                places.add(new Place(path, line, column));
            } else if (c == '\n') {
                if (!quoted) {
                    break;
                }
                line++;
                column = 1;
            }
        }
        return List.copyOf(places);
    }

    /**
     * The cells of a row by the names of their columns; under the empty name the first.
     *
     * @param columns the place of each name in the first line
     */
    static Map<String, Place> named(Map<String, Integer> columns, List<Place> cells) {
        Map<String, Place> named = new HashMap<>();
        columns.forEach(
                (name, index) -> {
                    if (index < cells.size()) {
                        named.put(name.toLowerCase(Locale.ROOT), cells.get(index));
                    }
                });
        named.put("", cells.get(0));
        return named;
    }
}
