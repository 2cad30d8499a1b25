package org.clausebook.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines as they should have been typed, for hints. */
final class LineRepair {

    private static final Pattern REMARK = Pattern.compile("[^:#]*:\\s+(#.*)");

    private LineRepair() {}

    /** The line with quotes, where all that stands after its key is a remark without them. */
    static Optional<String> withQuotes(String typed) {
        String line = typed.stripTrailing();
        Matcher text = REMARK.matcher(line);
        return text.matches()
                ? Optional.of(Quotes.round(line, text.start(1), text.end(1)).strip())
                : Optional.empty();
    }

    /**
     * A key with a bar after it, and below it the text that stood beside it and on the lines after.
     */
    static String withBar(TextFile file, Line line, int last) {
        boolean alone = !line.hasKey() && line.dashes().isEmpty();
        String head =
                alone
                        ? above(file, line.number())
                        : line.text().substring(0, line.valueAt()).strip();
        StringBuilder lines = new StringBuilder(head).append(" |\n  ").append(line.value().strip());
        for (int i = line.number() + 1; i <= last; i++) {
            lines.append("\n  ").append(file.line(i).strip());
        }
        return lines.toString();
    }

    /** The key that stands above a value. */
    private static String above(TextFile file, int number) {
        int at = number - 1;
        while (at > 1 && Line.isSilent(file.line(at))) {
            at--;
        }
        return file.line(at).strip();
    }
}
