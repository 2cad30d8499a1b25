package org.clausebook.diagnostic;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * One problem at one place, as the user will read it.
 *
 * <pre>{@code
 * diagnostics.report(Diagnostic.of(LoadProblem.UNKNOWN_KEY, place, "tilte").hint("did you mean 'title'?"));
 * }</pre>
 *
 * @param width how many characters the caret line underlines, 1 or more
 * @param hint what would work; may hold several lines
 */
public record Diagnostic(Problem problem, Place place, int width, String message, Optional<String> hint)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER =
            Comparator.comparing(Diagnostic::place).thenComparing(Diagnostic::message);

    public Diagnostic {
        if (width < 1) {
            throw new IllegalArgumentException("nothing to underline: " + width);
        }
    }

    /** A diagnostic whose message is the problem's own, with its details filled in. */
    public static Diagnostic of(Problem problem, Place place, Object... details) {
        return new Diagnostic(
                problem, place, 1, String.format(Locale.ROOT, problem.message(), details), Optional.empty());
    }

    /** The same with what would work; an empty hint is none. */
    public Diagnostic hint(String hint) {
        return new Diagnostic(
                problem, place, width, message, hint.isEmpty() ? Optional.empty() : Optional.of(hint));
    }

    /** The same, underlining this many characters. */
    public Diagnostic underline(int characters) {
        return new Diagnostic(problem, place, Math.max(1, characters), message, hint);
    }

    public boolean isError() {
        return problem.severity() == Severity.ERROR;
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
