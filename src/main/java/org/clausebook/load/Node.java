package org.clausebook.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Place;

/** A value of a YAML file as it was typed, with its place: text, keys or a list. */
sealed interface Node {

    /** Where the value starts; for keys below one another, the first key. */
    Place at();

    /** How many characters a caret line underlines. */
    int width();

    /** What the value is, in a user's words. */
    String kind();

    /** How a text was typed. */
    enum Style {
        PLAIN,
        QUOTED,
        BAR
    }

    /**
     * A text; numbers, dates and truth values are texts too.
     *
     * @param at where it starts, which is the quote or the bar where it has one
     * @param textAt where its first character stands
     * @param indent columns of indentation of a text after a bar, else 0
     * @param asTyped whether its characters stand in the file one for one, so that places in it can
     *     be counted
     */
    record Scalar(
            String text,
            Place at,
            int width,
            Style style,
            Place textAt,
            int indent,
            boolean asTyped)
            implements Node {

        @Override
        public String kind() {
            return style == Style.BAR ? "text after a bar" : "text";
        }
    }

    /** A key and its value. */
    record Entry(String key, Place at, int width, Node value) {}

    /** Keys with their values, in the order typed. */
    record Mapping(Map<String, Entry> entries, Place at) implements Node {

        Optional<Entry> entry(String key) {
            return Optional.ofNullable(entries.get(key));
        }

        @Override
        public int width() {
            return 1;
        }

        @Override
        public String kind() {
            return "keys with values";
        }
    }

    /** A list. */
    record Sequence(List<Node> items, Place at) implements Node {

        @Override
        public int width() {
            return 1;
        }

        @Override
        public String kind() {
            return "a list";
        }
    }
}
