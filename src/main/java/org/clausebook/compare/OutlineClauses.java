package org.clausebook.compare;

import java.util.List;
import java.util.stream.Stream;
import org.clausebook.model.source.Outline;
import org.clausebook.model.source.OutlineCases;
import org.clausebook.model.source.OutlineItem;
import org.clausebook.model.source.Placed;

/** The clauses that an outline names, from top to bottom. */
final class OutlineClauses implements OutlineCases<Stream<String>> {

    private OutlineClauses() {}

    static List<String> of(Outline outline) {
        OutlineClauses clauses = new OutlineClauses();
        return Stream.concat(clauses.all(outline.opening()), clauses.all(outline.body())).toList();
    }

    private Stream<String> all(List<OutlineItem> items) {
        return items.stream().flatMap(item -> item.on(this));
    }

    @Override
    public Stream<String> part(OutlineItem.Part part) {
        return all(part.body());
    }

    @Override
    public Stream<String> section(OutlineItem.Section section) {
        return all(section.body());
    }

    @Override
    public Stream<String> clause(OutlineItem.ClauseUse clause) {
        return Stream.of(clause.clause().value());
    }

    @Override
    public Stream<String> definitions(OutlineItem.Definitions definitions) {
        return definitions.clauses().stream().map(Placed::value);
    }
}
