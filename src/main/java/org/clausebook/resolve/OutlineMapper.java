package org.clausebook.resolve;

import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.model.source.OutlineCases;
import org.clausebook.model.source.OutlineItem;

/** Copies an outline, changing what a subclass overrides; one thing may become several, or none. */
abstract class OutlineMapper implements OutlineCases<List<OutlineItem>> {

    final List<OutlineItem> map(List<OutlineItem> items) {
        return items.stream()
                .flatMap(item -> item.on(this).stream())
                .collect(Collectors.toUnmodifiableList());
    }

    @Override
    public List<OutlineItem> part(OutlineItem.Part part) {
        return List.of(withBody(part, map(part.body())));
    }

    @Override
    public List<OutlineItem> section(OutlineItem.Section section) {
        return List.of(withBody(section, map(section.body())));
    }

    @Override
    public List<OutlineItem> clause(OutlineItem.ClauseUse clause) {
        return List.of(clause);
    }

    @Override
    public List<OutlineItem> definitions(OutlineItem.Definitions definitions) {
        return List.of(definitions);
    }

    static OutlineItem.Part withBody(OutlineItem.Part part, List<OutlineItem> body) {
        return new OutlineItem.Part(
                part.id(),
                part.title(),
                part.audience(),
                part.readers(),
                part.restart(),
                part.when(),
                body,
                part.at());
    }

    static OutlineItem.Section withBody(OutlineItem.Section section, List<OutlineItem> body) {
        return new OutlineItem.Section(
                section.id(),
                section.title(),
                section.numbered(),
                section.number(),
                section.when(),
                body,
                section.at());
    }
}
