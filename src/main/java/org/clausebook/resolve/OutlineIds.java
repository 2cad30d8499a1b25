package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.model.source.OutlineItem;
import org.clausebook.model.source.Placed;

/** The ids in an outline, in order: clauses, and parts and sections. */
final class OutlineIds extends OutlineMapper {

    final Set<String> clauses = new LinkedHashSet<>();
    final Set<String> parts = new LinkedHashSet<>();
    final Set<String> headings = new LinkedHashSet<>();

    private final Map<String, List<OutlineItem>> bearers = new LinkedHashMap<>();

    static OutlineIds of(List<OutlineItem> items) {
        OutlineIds ids = new OutlineIds();
        ids.map(items);
        return ids;
    }

    @Override
    public List<OutlineItem> part(OutlineItem.Part part) {
        parts.add(part.id());
        heading(part.id(), part);
        return super.part(part);
    }

    @Override
    public List<OutlineItem> section(OutlineItem.Section section) {
        heading(section.id(), section);
        return super.section(section);
    }

    private void heading(String id, OutlineItem item) {
        headings.add(id);
        bearers.computeIfAbsent(id, unused -> new ArrayList<>()).add(item);
    }

    /** Parts and sections that share an id, those of one id together. */
    Stream<List<OutlineItem>> sharing() {
        return bearers.values().stream().filter(items -> items.size() > 1);
    }

    @Override
    public List<OutlineItem> clause(OutlineItem.ClauseUse clause) {
        clauses.add(clause.clause().value());
        return super.clause(clause);
    }

    @Override
    public List<OutlineItem> definitions(OutlineItem.Definitions definitions) {
        definitions.clauses().stream().map(Placed::value).forEach(clauses::add);
        return super.definitions(definitions);
    }
}
