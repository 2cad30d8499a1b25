package org.clausebook.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.DiagnosticPrinter;
import org.clausebook.diagnostic.Excerpts;
import org.clausebook.diagnostic.Quoted;
import org.clausebook.render.Templates;

/** What is wrong, as it stands at the top of a page. */
final class Trouble {

    private static final String PART = "problems.ftlh";
    private static final int MOST = 40;

    private final Templates templates;

    /**
     * @param templates Clausebook's own, which work when the provider's do not
     */
    Trouble(Templates templates) {
        this.templates = templates;
    }

    /** What errors mean for the page that they stand on. */
    enum Meaning {
        /** The page is as the files say; errors stop others. */
        ELSEWHERE(": this page does not rest on them."),
        /** The page was made before them. */
        BEFORE(": below is the page as it was before."),
        /** The page lists them. */
        HERE("."),
        /** There is no page. */
        INSTEAD(": the page cannot be made.");

        private final String words;

        Meaning(String words) {
            this.words = words;
        }
    }

    /** Markup; empty where nothing is wrong. */
    String part(List<Diagnostic> problems, Excerpts excerpts, Meaning meaning) {
        List<Map<String, Object>> shown = new ArrayList<>();
        problems.stream()
                .sorted(Comparator.comparing(Diagnostic::isError).reversed())
                .forEach(problem -> shown.add(values(problem, excerpts)));
        if (shown.isEmpty()) {
            return "";
        }
        long errors = problems.stream().filter(Diagnostic::isError).count();
        long warnings = shown.size() - errors;
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("loud", errors > 0 && meaning != Meaning.ELSEWHERE);
        values.put("count", counted(errors, warnings));
        if (errors > 0) {
            values.put("state", meaning.words);
        }
        values.put("problems", shown.subList(0, Math.min(MOST, shown.size())));
        if (shown.size() > MOST) {
            values.put(
                    "more", "And " + (shown.size() - MOST) + " more: clausebook check tells all.");
        }
        return templates.fill(PART, values);
    }

    /** "2 errors, 1 warning". */
    static String counted(long errors, long warnings) {
        List<String> parts = new ArrayList<>();
        if (errors > 0) {
            parts.add(errors + (errors == 1 ? " error" : " errors"));
        }
        if (warnings > 0) {
            parts.add(warnings + (warnings == 1 ? " warning" : " warnings"));
        }
        return String.join(", ", parts);
    }

    /** What would work, and which policies it is in, where the place does not tell. */
    private static List<String> hints(Diagnostic problem) {
        List<String> hints = new ArrayList<>();
        problem.hint().ifPresent(hint -> hints.addAll(List.of(hint.split("\n", -1))));
        if (!problem.elsewhere().isEmpty()) {
            hints.add("reaches: " + DiagnosticPrinter.reached(problem.elsewhere()));
        }
        return hints;
    }

    private static Map<String, Object> values(Diagnostic problem, Excerpts excerpts) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("severity", problem.problem().severity().word());
        values.put("path", problem.place().path());
        values.put("line", String.valueOf(problem.place().line()));
        values.put("column", String.valueOf(problem.place().column()));
        values.put("message", problem.shownMessage());
        Optional<Quoted> quoted = Quoted.of(problem, excerpts);
        values.put("quoted", quoted.isPresent());
        quoted.ifPresent(
                line -> {
                    values.put("before", line.before());
                    values.put("marked", line.marked());
                    values.put("after", line.after());
                });
        values.put("hints", hints(problem));
        return values;
    }
}
