package org.clausebook.compare.redline;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;

/**
 * A section or part and where it stands.
 *
 * @param home the section or part around it; empty where it stands outside any
 * @param clauses that stand in it, and not in a section of its own inside
 */
record PlacedSection(
        String id, String home, List<Run> title, Optional<String> number, List<String> clauses) {

    PlacedSection {
        title = List.copyOf(title);
        clauses = List.copyOf(clauses);
    }

    /** The layer whose outline or profile states its title. */
    Optional<String> layer() {
        return title.stream()
                .filter(Run.Text.class::isInstance)
                .map(run -> ((Run.Text) run).origin())
                .filter(Origin.Titled.class::isInstance)
                .map(origin -> ((Origin.Titled) origin).layer())
                .findFirst();
    }
}
