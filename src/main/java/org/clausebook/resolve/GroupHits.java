package org.clausebook.resolve;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;

/**
 * Remembers over one run which choices of groups hit something in at least one member.
 *
 * <p>"A target that is not there is an error; for a group's, when no member has it."
 */
public final class GroupHits {

    private final Set<Place> hits = new HashSet<>();
    private final TreeMap<Place, Diagnostic> misses = new TreeMap<>();

    synchronized void hit(Place choice) {
        hits.add(choice);
    }

    synchronized void miss(Place choice, Diagnostic diagnostic) {
        misses.putIfAbsent(choice, diagnostic);
    }

    /**
     * Reports what no member has, once every policy has been resolved.
     *
     * @param unsure files of groups with a member that could not be resolved: it may have what the
     *     others have not
     */
    public synchronized void report(Set<String> unsure, Diagnostics diagnostics) {
        misses.forEach(
                (choice, diagnostic) -> {
                    if (!hits.contains(choice) && !unsure.contains(choice.path())) {
                        diagnostics.report(diagnostic);
                    }
                });
    }
}
