package org.clausebook.handbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a page of Markdown in which data is never taken for markup. */
final class Markdown {

    private final StringBuilder out = new StringBuilder();

    Markdown(String title) {
        out.append("# ").append(text(title)).append("\n\n");
        out.append("<!-- Made from the files of this workspace by every build. -->\n\n");
    }

    Markdown heading(int level, String heading) {
        out.append("#".repeat(level)).append(' ').append(text(heading)).append("\n\n");
        return this;
    }

    /** A place that links lead to. */
    Markdown anchor(String id) {
        out.append("<a id=\"").append(id).append("\"></a>\n\n");
        return this;
    }

    Markdown paragraph(String words) {
        out.append(text(words)).append("\n\n");
        return this;
    }

    /**
     * A paragraph of finished Markdown; whoever calls has made its data safe with {@link #text}.
     */
    Markdown raw(String markdown) {
        out.append(markdown).append("\n\n");
        return this;
    }

    Markdown quotation(String words) {
        for (String line : words.strip().split("\n", -1)) {
            out.append("> ").append(text(line)).append("\n>\n");
        }
        out.append('\n');
        return this;
    }

    /** A list with bullets, a line an entry. */
    Markdown listing(List<String> lines) {
        lines.forEach(line -> out.append("- ").append(text(line)).append('\n'));
        return end();
    }

    /** A row of a table; cells are finished Markdown without line breaks. */
    Markdown row(String... cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    Markdown head(String... cells) {
        row(cells);
        return row(Arrays.stream(cells).map(cell -> "---").toArray(String[]::new));
    }

    Markdown end() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /**
     * Words as typed: everything that Markdown or HTML could take for a mark is written as its
     * number.
     */
    static String text(String words) {
        StringBuilder safe = new StringBuilder(words.length());
        words.codePoints()
                .forEach(
                        c -> {
                            boolean plain =
                                    Character.isLetterOrDigit(c) || " ,;()'/".indexOf(c) >= 0;
                            if (plain) {
                                safe.appendCodePoint(c);
                            } else if (Character.isWhitespace(c)) {
                                safe.append(' ');
                            } else {
                                safe.append(String.format(Locale.ROOT, "&#%d;", c));
                            }
                        });
        return safe.toString();
    }

    static String link(String words, String target) {
        return "[" + text(words) + "](" + target + ")";
    }

    static String list(List<String> words) {
        return words.stream().map(Markdown::text).collect(Collectors.joining(", "));
    }
}
