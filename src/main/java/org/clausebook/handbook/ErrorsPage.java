package org.clausebook.handbook;

import static org.clausebook.handbook.Markdown.text;

import java.util.List;
import org.clausebook.diagnostic.Problem;
import org.clausebook.diagnostic.Severity;

/** Every error and warning explained, from the same source as the messages themselves. */
final class ErrorsPage {

    private ErrorsPage() {}

    static String make(List<Problem> problems) {
        Markdown page = new Markdown("Errors and warnings");
        page.paragraph(
                "Each message ends with a name in square brackets. Look the name up here. An error stops the schools"
                        + " that it reaches and no others; a warning stops nobody.");
        for (Problem problem :
                problems.stream().sorted(java.util.Comparator.comparing(Problem::id)).toList()) {
            page.heading(2, problem.id());
            String kind = problem.severity() == Severity.ERROR ? "Error" : "Warning";
            page.raw("*" + kind + ":* " + text(problem.message().replace("%s", "…")));
            page.paragraph(problem.explanation());
        }
        return page.toString();
    }
}
