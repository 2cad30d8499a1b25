package org.clausebook.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What went wrong in one run or for one school: each problem once, in the order of the files. Safe
 * for several threads.
 */
public final class Diagnostics {

    private final TreeMap<Diagnostic, Diagnostic> found = new TreeMap<>();
    private final TreeSet<Diagnostic> passedOver = new TreeSet<>();

    /**
     * Adds a problem; one with the same place and message as another is the same problem, in more
     * policies.
     */
    public synchronized void report(Diagnostic diagnostic) {
        found.merge(diagnostic, diagnostic, (known, again) -> known.in(again.reached()));
    }

    /** Adds a problem without a hint. */
    public void report(Problem problem, Place place, Object... details) {
        report(Diagnostic.of(problem, place, details));
    }

    public synchronized void reportAll(Collection<Diagnostic> diagnostics) {
        diagnostics.forEach(this::report);
    }

    /** Notes what would be a problem, were its text not held as it was received. */
    public synchronized void passOver(Diagnostic diagnostic) {
        passedOver.add(diagnostic);
    }

    /** What was passed over so far, sorted by file, line and column. */
    public synchronized List<Diagnostic> passedOver() {
        return List.copyOf(passedOver);
    }

    /** All problems so far, sorted by file, line and column. */
    public synchronized List<Diagnostic> sorted() {
        return List.copyOf(found.values());
    }

    /** Whether a file has a problem of this kind. */
    public synchronized boolean has(Problem problem, String path) {
        return found.values().stream()
                .anyMatch(one -> one.problem().equals(problem) && one.place().path().equals(path));
    }

    public synchronized boolean hasErrors() {
        return found.values().stream().anyMatch(Diagnostic::isError);
    }
}
