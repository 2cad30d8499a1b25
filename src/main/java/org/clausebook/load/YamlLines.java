package org.clausebook.load;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.load.Node.Entry;
import org.clausebook.load.Node.Mapping;
import org.clausebook.load.Node.Scalar;
import org.clausebook.load.Node.Sequence;
import org.clausebook.load.Node.Style;

/**
 * Writes values as lines that are read back as the same values: one layout for all, whatever the
 * files looked like that they came from.
 */
final class YamlLines {

    /** What needs no quotes wherever it stands. */
    private static final Pattern SIMPLE =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ./_-]*[\\p{L}\\p{N}./_-])?");

    private static final String STEP = "  ";

    private final List<String> lines = new ArrayList<>();

    private YamlLines() {}

    /** The lines of the keys of a whole file. */
    static List<String> of(Mapping file) {
        YamlLines yaml = new YamlLines();
        yaml.entries(file, "", "");
        return List.copyOf(yaml.lines);
    }

    /**
     * @param first what stands before the first key: the margin, or the dash of a list
     */
    private void entries(Mapping mapping, String first, String margin) {
        String before = first;
        for (Entry entry : mapping.entries().values()) {
            String key = before + word(entry.key()) + ":";
            value(entry.value(), key, margin + STEP);
            before = margin;
        }
    }

    private void value(Node node, String before, String margin) {
        if (node instanceof Scalar scalar) {
            scalar(scalar, before, margin);
        } else if (node instanceof Mapping mapping && mapping.entries().isEmpty()) {
            lines.add(before + " {}");
        } else if (node instanceof Sequence sequence && sequence.items().isEmpty()) {
            lines.add(before + " []");
        } else if (node instanceof Mapping mapping) {
            lines.add(before);
            entries(mapping, margin, margin);
        } else if (node instanceof Sequence sequence) {
            lines.add(before);
            sequence.items().forEach(item -> item(item, margin));
        }
    }

    private void item(Node item, String margin) {
        if (item instanceof Mapping mapping && isShort(mapping)) {
            lines.add(margin + "- " + inBraces(mapping));
        } else if (item instanceof Mapping mapping && !mapping.entries().isEmpty()) {
            entries(mapping, margin + "- ", margin + STEP);
        } else {
            value(item, margin + "-", margin + STEP);
        }
    }

    private static boolean isShort(Mapping mapping) {
        return !mapping.entries().isEmpty()
                && mapping.entries().values().stream()
                        .allMatch(
                                entry ->
                                        entry.value() instanceof Scalar scalar
                                                && scalar.style() == Style.PLAIN
                                                && isSimple(scalar.text()));
    }

    private static String inBraces(Mapping mapping) {
        return mapping.entries().values().stream()
                .map(entry -> word(entry.key()) + ": " + ((Scalar) entry.value()).text())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private void scalar(Scalar scalar, String before, String margin) {
        String text = scalar.text();
        boolean quotable = !text.contains("\n") && (!text.contains("\"") || !text.contains("'"));
        if (scalar.style() == Style.BAR || !quotable || text.contains("\\")) {
            lines.add(before + " |");
            for (String line : text.split("\n", -1)) {
                lines.add((margin + line).stripTrailing());
            }
        } else {
            lines.add(before + " " + word(text));
        }
    }

    private static String word(String text) {
        if (isSimple(text)) {
            return text;
        }
        String quote = text.contains("\"") ? "'" : "\"";
        return quote + text + quote;
    }

    private static boolean isSimple(String text) {
        return SIMPLE.matcher(text).matches();
    }
}
