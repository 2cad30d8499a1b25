package org.clausebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows of a table as lines of text, each column as wide as its widest cell. */
final class TableLines {

    private TableLines() {}

    static List<String> of(List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        int columns = rows.get(0).size();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                int column = i;
                int width =
                        rows.stream().mapToInt(other -> other.get(column).length()).max().orElse(0);
                line.append(String.format(Locale.ROOT, "%-" + (width + 2) + "s", row.get(i)));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
