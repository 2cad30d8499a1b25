package org.clausebook.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the rows of a table for AsciiDoc: one row a line, as many cells in each as in the first, a
 * line of text in each.
 */
final class TableEncoder {

    private static final Pattern SPEC =
            Pattern.compile("\\s((?:[0-9]*\\.?[0-9]+[*+])?[<^>.]*[a-z]?)$");
    private static final Pattern LIST = Pattern.compile("(?:[-*.\u2022])\\s+\\S.*");
    private static final Pattern NAME = Pattern.compile("\\[\\[([^\\[\\]]*)\\]\\][ \\t]*");
    private static final String ROW = "a row is one line: '|first cell |second cell'";

    private final Tokens tokens;
    private final InlineEncoder inline;
    private final Heads heads;
    private final Findings findings;

    TableEncoder(Tokens tokens, InlineEncoder inline, Heads heads, Findings findings) {
        this.tokens = tokens;
        this.inline = inline;
        this.heads = heads;
        this.findings = findings;
    }

    String encode(Line opening, List<Line> lines) {
        StringBuilder out = new StringBuilder();
        int columns = 0;
        for (Line line : lines) {
            if (line.isBlank()) {
                continue;
            }
            if (!line.text().startsWith("|")) {
                findings.add(ProseProblem.NOT_A_ROW, line.spot(), ROW);
                continue;
            }
            List<int[]> cells = cells(line.text());
            columns = columns == 0 ? cells.size() : columns;
            if (cells.size() != columns) {
                findings.add(
                        ProseProblem.UNEQUAL_ROWS,
                        line.spot(),
                        "for an empty cell, type '| '; for a bar in a cell, type '\\|'",
                        cells.size(),
                        columns);
            }
            cells.forEach(cell -> out.append(cell(line, cell[0], cell[1])));
            out.append('\n');
        }
        if (columns == 0) {
            findings.add(ProseProblem.EMPTY_TABLE, opening.spot(), ROW);
        }
        return "[cols=\"" + Math.max(1, columns) + "*\"]\n|===\n" + out + "|===\n\n";
    }

    /** Where the cells of a row begin and end; a bar in braces or after a backslash ends none. */
    private static List<int[]> cells(String text) {
        List<int[]> cells = new ArrayList<>();
        int from = 1;
        boolean braces = false;
        for (int i = 1; i <= text.length(); i++) {
            char c = i == text.length() ? '|' : text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                braces = true;
            } else if (c == '}') {
                braces = false;
            } else if (c == '|' && (!braces || i == text.length())) {
                cells.add(new int[] {from, i});
                from = i + 1;
            }
        }
        return cells;
    }

    private String cell(Line line, int from, int to) {
        String text = line.text();
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        String words = text.substring(start, end);
        Matcher spec = SPEC.matcher(text.substring(from, to));
        if (to < text.length() && spec.find() && !spec.group(1).isEmpty()) {
            findings.add(
                    ProseProblem.CELL_FORMAT,
                    line.spot(to - spec.group(1).length(), to + 1),
                    "put a space before the bar",
                    spec.group(1) + "|");
        }
        if (LIST.matcher(words).matches()) {
            findings.add(
                    ProseProblem.LIST_IN_CELL,
                    line.spot(start, end),
                    "say it in a line of text, or make a list instead of the table");
        }
        Matcher anchor = NAME.matcher(text).region(start, end);
        int first = anchor.lookingAt() ? anchor.end() : start;
        Optional<String> name =
                first > start
                        ? heads.name(anchor.group(1), line.spot(start, first))
                        : Optional.empty();
        Token.Spot spot =
                line.spot(
                        start == end ? Math.min(from, text.length()) - 1 : start,
                        Math.max(first, from));
        return "|"
                + tokens.other(new Token.Start(name, Optional.empty(), 0, spot))
                + inline.encode(line, first, end)
                + " ";
    }
}
