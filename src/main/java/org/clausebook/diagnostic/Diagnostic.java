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
 * @param subject the clause, block, section or source it is about, where there is one: a profile
 *     accepts a warning by it
 */
public record Diagnostic(
        Problem problem,
        Place place,
        int width,
        String message,
        Optional<String> hint,
        Optional<String> subject)
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
                problem,
                place,
                1,
                String.format(Locale.ROOT, problem.message(), details),
                Optional.empty(),
                Optional.empty());
    }

    /** The same with what would work; an empty hint is none. */
    public Diagnostic hint(String hint) {
        Optional<String> said = hint.isEmpty() ? Optional.empty() : Optional.of(hint);
        return new Diagnostic(problem, place, width, message, said, subject);
    }

    /** The same, underlining this many characters. */
    public Diagnostic underline(int characters) {
        return new Diagnostic(problem, place, Math.max(1, characters), message, hint, subject);
    }

    /** The same, about this clause, block, section or source. */
    public Diagnostic about(String what) {
        return new Diagnostic(problem, place, width, message, hint, Optional.of(what));
    }

    /** The same, saying in which case it is wrong: the place alone does not tell. */
    public Diagnostic within(String what) {
        return new Diagnostic(problem, place, width, message + " (" + what + ")", hint, subject);
    }

    /** The message with each character that does not show written as its code. */
    public String shownMessage() {
        return Invisible.named(message);
    }

    public boolean isError() {
        return problem.severity() == Severity.ERROR;
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
