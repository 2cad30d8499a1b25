package org.clausebook.diagnostic;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

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
 * @param reached the policies that it is in, as far as that is known
 */
public record Diagnostic(
        Problem problem,
        Place place,
        int width,
        String message,
        Optional<String> hint,
        Optional<String> subject,
        SortedSet<Reached> reached)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER =
            Comparator.comparing(Diagnostic::place).thenComparing(Diagnostic::message);

    public Diagnostic {
        if (width < 1) {
            throw new IllegalArgumentException("nothing to underline: " + width);
        }
        reached = Collections.unmodifiableSortedSet(new TreeSet<>(reached));
    }

    /** A diagnostic whose message is the problem's own, with its details filled in. */
    public static Diagnostic of(Problem problem, Place place, Object... details) {
        return new Diagnostic(
                problem,
                place,
                1,
                String.format(Locale.ROOT, problem.message(), details),
                Optional.empty(),
                Optional.empty(),
                new TreeSet<>());
    }

    /** The same with what would work; an empty hint is none. */
    public Diagnostic hint(String hint) {
        Optional<String> said = hint.isEmpty() ? Optional.empty() : Optional.of(hint);
        return new Diagnostic(problem, place, width, message, said, subject, reached);
    }

    /** The same, underlining this many characters. */
    public Diagnostic underline(int characters) {
        int shown = Math.max(1, characters);
        return new Diagnostic(problem, place, shown, message, hint, subject, reached);
    }

    /** The same, about this clause, block, section or source. */
    public Diagnostic about(String what) {
        return new Diagnostic(problem, place, width, message, hint, Optional.of(what), reached);
    }

    /** The same, in one more policy. */
    public Diagnostic in(Reached policy) {
        return in(Set.of(policy));
    }

    /** The same, in more policies. */
    public Diagnostic in(Collection<Reached> policies) {
        SortedSet<Reached> all = new TreeSet<>(reached);
        all.addAll(policies);
        return new Diagnostic(problem, place, width, message, hint, subject, all);
    }

    /**
     * The policies that it is in of schools other than the one in whose folder it stands: a reader
     * cannot know them from the place.
     */
    public List<Reached> elsewhere() {
        return reached.stream()
                .filter(policy -> !place.path().startsWith("schools/" + policy.school() + "/"))
                .toList();
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
