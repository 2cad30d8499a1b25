package org.clausebook.resolve;

import java.util.List;
import org.clausebook.model.source.OutlineItem;

/** Takes one clause out of an outline, and any section that is left with nothing. */
final class Omitting extends OutlineMapper {

    private final String clause;

    Omitting(String clause) {
        this.clause = clause;
    }

    @Override
    public List<OutlineItem> section(OutlineItem.Section section) {
        List<OutlineItem> body = map(section.body());
        return body.isEmpty() && !section.body().isEmpty()
                ? List.of()
                : List.of(withBody(section, body));
    }

    @Override
    public List<OutlineItem> clause(OutlineItem.ClauseUse use) {
        return use.clause().value().equals(clause) ? List.of() : List.of(use);
    }

    @Override
    public List<OutlineItem> definitions(OutlineItem.Definitions definitions) {
        var kept =
                definitions.clauses().stream()
                        .filter(named -> !named.value().equals(clause))
                        .toList();
        return kept.isEmpty()
                ? List.of()
                : List.of(
                        new OutlineItem.Definitions(
                                kept,
                                definitions.keepUnused(),
                                definitions.when(),
                                definitions.at()));
    }
}
