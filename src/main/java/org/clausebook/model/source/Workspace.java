package org.clausebook.model.source;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that was read from a workspace.
 *
 * @param clauses by full id, the profiles' own among them
 * @param outlines by id, the profiles' own among them
 * @param unreadable paths of files that could not be read as what they should be: what they hold is
 *     not known, so nothing is said of its absence
 */
public record Workspace(
        Library library,
        Map<String, Source> sources,
        List<RetiredName> retired,
        Map<String, Clause> clauses,
        Map<String, Outline> outlines,
        Map<String, Profile> profiles,
        Set<String> unreadable) {
    public Workspace {
        sources = Ordered.copyOf(sources);
        retired = List.copyOf(retired);
        clauses = Ordered.copyOf(clauses);
        outlines = Ordered.copyOf(outlines);
        profiles = Ordered.copyOf(profiles);
        unreadable = Ordered.copyOf(unreadable);
    }

    /** The same with other profiles. */
    public Workspace with(Map<String, Profile> others) {
        return new Workspace(library, sources, retired, clauses, outlines, others, unreadable);
    }
}
