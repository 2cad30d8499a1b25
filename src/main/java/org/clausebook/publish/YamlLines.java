package org.clausebook.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of a file of keys, found by their indentation, so that the rest stays as typed. */
final class YamlLines {

    /**
     * A key or an item of a list, and what belongs to it.
     *
     * @param first its line, from 0
     * @param end the line after the last that belongs to it
     * @param indent how many spaces stand before it
     */
    record Span(int first, int end, int indent) {}

    private final List<String> lines;

    YamlLines(String text) {
        this.lines = List.of(text.split("\n", -1));
    }

    List<String> all() {
        return lines;
    }

    String line(int at) {
        return lines.get(at);
    }

    /** What each new line ends with before its line feed. */
    String ending() {
        return lines.get(0).endsWith("\r") ? "\r" : "";
    }

    Span whole() {
        return new Span(-1, lines.size(), -1);
    }

    /** The key of this name straight under another. */
    Optional<Span> child(Span parent, String key) {
        Pattern wanted = Pattern.compile("[\"']?" + Pattern.quote(key) + "[\"']?\\s*:(?:\\s.*)?");
        int indent = -1;
        for (int at = parent.first() + 1; at < parent.end(); at++) {
            String line = lines.get(at);
            if (counts(line)) {
                indent = indent < 0 ? indent(line) : indent;
                if (indent(line) == indent && wanted.matcher(line.strip()).matches()) {
                    return Optional.of(new Span(at, end(at, indent), indent));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The item of a list that starts in a line.
     *
     * @param line from 0
     * @return nothing where the line does not start with an item's dash
     */
    Optional<Span> item(int line) {
        int indent = indent(lines.get(line));
        return lines.get(line).startsWith("- ", indent)
                ? Optional.of(new Span(line, end(line, indent), indent))
                : Optional.empty();
    }

    /** The key of this name in an item, also where it stands beside the dash. */
    Optional<Span> inItem(Span item, String key) {
        String first = lines.get(item.first());
        String rest = first.substring(item.indent() + 1);
        int inside = item.indent() + 1 + indent(rest);
        Pattern wanted = Pattern.compile("[\"']?" + Pattern.quote(key) + "[\"']?\\s*:(?:\\s.*)?");
        for (int at = item.first(); at < item.end(); at++) {
            String line = at == item.first() ? " ".repeat(inside) + rest.strip() : lines.get(at);
            boolean matches =
                    counts(line)
                            && indent(line) == inside
                            && wanted.matcher(line.strip()).matches();
            if (matches) {
                return Optional.of(new Span(at, Math.min(item.end(), end(at, inside)), inside));
            }
        }
        return Optional.empty();
    }

    /** The dashes of the list under a key; the key's own where there is none. */
    int dashes(Span list) {
        for (int at = list.first() + 1; at < list.end(); at++) {
            if (counts(lines.get(at))) {
                return indent(lines.get(at));
            }
        }
        return list.indent() + 2;
    }

    /** Comments straight above a line, the topmost first. */
    Span commentsAbove(int line) {
        int from = line;
        while (from > 0 && lines.get(from - 1).strip().startsWith("#")) {
            from--;
        }
        return new Span(from, line, indent(lines.get(line)));
    }

    /** A list may stand under its key without being indented; its dashes belong to it. */
    private int end(int key, int indent) {
        int end = key + 1;
        boolean isKey = !lines.get(key).strip().startsWith("- ");
        for (int at = key + 1; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.isBlank()) {
                continue;
            }
            boolean dash = isKey && indent(line) == indent && line.strip().startsWith("- ");
            boolean outside = indent(line) <= indent && !dash;
            if (outside && counts(line)) {
                break;
            }
            end = outside ? end : at + 1;
        }
        return end;
    }

    static boolean counts(String line) {
        return !line.isBlank() && !line.strip().startsWith("#");
    }

    static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** The nearest line above that is no comment; empty where there is none. */
    String before(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (counts(lines.get(i))) {
                return lines.get(i);
            }
        }
        return "";
    }

    /** The nearest line from here on that is no comment; empty where there is none. */
    String after(int at) {
        for (int i = at; i < lines.size(); i++) {
            if (counts(lines.get(i))) {
                return lines.get(i);
            }
        }
        return "";
    }

    /** The same with some lines replaced, each place once. */
    String with(List<Change> changes) {
        List<String> result = new ArrayList<>(lines);
        List<Change> ordered = new ArrayList<>(changes);
        ordered.sort(
                java.util.Comparator.comparingInt(Change::first)
                        .thenComparingInt(Change::end)
                        .thenComparingInt(Change::order)
                        .reversed());
        for (Change change : ordered) {
            result.subList(change.first(), change.end()).clear();
            result.addAll(change.first(), change.lines().stream().map(l -> l + ending()).toList());
        }
        return String.join("\n", result);
    }

    /**
     * Lines in place of others.
     *
     * @param first the first that goes, from 0
     * @param end the line after the last that goes; {@code first} where none does
     * @param order of several at one place, which stands first
     * @param lines without their ends
     */
    record Change(int first, int end, int order, List<String> lines) {
        Change {
            lines = List.copyOf(lines);
        }
    }
}
