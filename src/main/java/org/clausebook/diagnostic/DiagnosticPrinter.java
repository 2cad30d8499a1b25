package org.clausebook.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes problems the way an editor and a person can both follow.
 *
 * <pre>
 * schools/riverside/school.yaml:12:3: error: unknown key 'polices' [unknown-key]
 *     polices:
 *     ^^^^^^^
 *   hint: did you mean 'policies'?
 * </pre>
 *
 * <p>A problem in a file that several policies share ends with a line that names them.
 */
public final class DiagnosticPrinter {

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
        out.append(": ").append(diagnostic.shownMessage());
        out.append(" [").append(diagnostic.problem().id()).append("]\n");
        Quoted.of(diagnostic, excerpts).ifPresent(quoted -> quote(quoted, out));
        diagnostic.hint().ifPresent(hint -> hint(hint, out));
        if (!diagnostic.elsewhere().isEmpty()) {
            out.append("  reaches: ").append(reached(diagnostic.elsewhere())).append('\n');
        }
    }

    private static void quote(Quoted quoted, StringBuilder out) {
        out.append(INDENT)
                .append(quoted.before())
                .append(quoted.marked())
                .append(quoted.after())
                .append('\n');
        out.append(INDENT)
                .append(" ".repeat(quoted.before().length()))
                .append("^".repeat(Math.max(1, quoted.marked().length())))
                .append('\n');
    }

    private static void hint(String hint, StringBuilder out) {
        String lead = "  hint: ";
        for (String line : hint.split("\n", -1)) {
            out.append(lead).append(line).append('\n');
            lead = "        ";
        }
    }

    /** "mobile-phones of riverside; social-media of lowmoor, riverside". */
    public static String reached(List<Reached> policies) {
        Map<String, List<String>> schools = new LinkedHashMap<>();
        policies.forEach(
                one ->
                        schools.computeIfAbsent(one.policy(), p -> new ArrayList<>())
                                .add(one.school()));
        return schools.entrySet().stream()
                .map(one -> one.getKey() + " of " + String.join(", ", one.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String painted(String word, String code) {
        return colour ? "\u001b[1;" + code + "m" + word + "\u001b[0m" : word;
    }
}
