package org.clausebook.load;

/** Lines as they should have been typed, for hints. */
final class LineRepair {

    private LineRepair() {}

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
