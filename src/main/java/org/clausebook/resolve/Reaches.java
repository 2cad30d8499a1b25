package org.clausebook.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.clausebook.diagnostic.Reached;

/** Remembers over one run which policies were made from which files. */
public final class Reaches {

    private final Map<String, Set<Reached>> byPath = new HashMap<>();

    synchronized void add(Reached policy, Reach reach) {
        reach.paths()
                .forEach(path -> byPath.computeIfAbsent(path, p -> new HashSet<>()).add(policy));
    }

    /** The policies that were made from a file, or would have been. */
    public synchronized Set<Reached> of(String path) {
        return Set.copyOf(byPath.getOrDefault(path, Set.of()));
    }
}
