package org.clausebook.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * Writes problems the way an editor and a person can both follow.
 *
 * <pre>
 * schools/riverside/school.yaml:12:3: error: unknown key 'polices' [unknown-key]
 *     polices:
 *     ^^^^^^^
 *   hint: did you mean 'policies'?
 * </pre>
 */
public final class DiagnosticPrinter {

    private static final int WIDEST = 120;
    private static final String INDENT = "    ";

    private final Excerpts excerpts;
    private final boolean colour;

    public DiagnosticPrinter(Excerpts excerpts, boolean colour) {
        this.excerpts = excerpts;
        this.colour = colour;
    }

    /**
     * All problems, each followed by its line, caret and hint; empty for none, else ending in a
     * line feed.
     */
    public String print(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            print(diagnostic, out);
        }
        return out.toString();
    }

    private void print(Diagnostic diagnostic, StringBuilder out) {
        String word = diagnostic.problem().severity().word();
        out.append(diagnostic.place())
                .append(": ")
                .append(painted(word, diagnostic.isError() ? "31" : "33"));
        out.append(": ").append(Invisible.named(diagnostic.message()));
        out.append(" [").append(diagnostic.problem().id()).append("]\n");
        Optional<String> line = excerpts.line(diagnostic.place().path(), diagnostic.place().line());
        line.ifPresent(text -> quote(text, diagnostic, out));
        diagnostic.hint().ifPresent(hint -> hint(hint, out));
    }

    /**
     * A long line is cut around the caret; tabs and characters that do not show become spaces so
     * that the caret fits.
     */
    private static void quote(String line, Diagnostic diagnostic, StringBuilder out) {
        int at = Math.min(diagnostic.place().column() - 1, line.length());
        int from = at < WIDEST - 20 ? 0 : at - WIDEST / 2;
        int to = Math.min(line.length(), from + WIDEST);
        String cut = Invisible.blanked(line.substring(from, to));
        String head = from > 0 ? "..." : "";
        out.append(INDENT)
                .append(head)
                .append(cut)
                .append(to < line.length() ? "..." : "")
                .append('\n');
        int carets = Math.max(1, Math.min(diagnostic.width(), to - at));
        out.append(INDENT)
                .append(" ".repeat(head.length() + at - from))
                .append("^".repeat(carets))
                .append('\n');
    }

    private static void hint(String hint, StringBuilder out) {
        String lead = "  hint: ";
        for (String line : hint.split("\n", -1)) {
            out.append(lead).append(line).append('\n');
            lead = "        ";
        }
    }

    private String painted(String word, String code) {
        return colour ? "\u001b[1;" + code + "m" + word + "\u001b[0m" : word;
    }
}
