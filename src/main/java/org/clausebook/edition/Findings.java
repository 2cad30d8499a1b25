package org.clausebook.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes up what a verification finds. */
final class Findings {

    private final List<Finding> found = new ArrayList<>();

    void different(String file, Optional<String> edition, String what) {
        found.add(new Finding(Finding.Kind.DIFFERENT, file, edition, what));
    }

    void unfinished(String file, Optional<String> edition, String what) {
        found.add(new Finding(Finding.Kind.UNFINISHED, file, edition, what));
    }

    void removed(String file, Optional<String> edition, String what) {
        found.add(new Finding(Finding.Kind.REMOVED, file, edition, what));
    }

    /** By file; those of one file in the order in which they were found. */
    List<Finding> sorted() {
        return found.stream().sorted(Comparator.comparing(Finding::file)).toList();
    }
}
