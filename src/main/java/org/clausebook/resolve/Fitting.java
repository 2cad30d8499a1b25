package org.clausebook.resolve;

import java.util.List;
import org.clausebook.model.source.Condition;
import org.clausebook.model.source.OutlineItem;

/** Leaves out what an outline asks only of schools with other facts. */
final class Fitting extends OutlineMapper {

    private final Facts facts;

    Fitting(Facts facts) {
        this.facts = facts;
    }

    @Override
    public List<OutlineItem> part(OutlineItem.Part part) {
        return unless(part.when(), () -> super.part(part));
    }

    @Override
    public List<OutlineItem> section(OutlineItem.Section section) {
        return unless(
                section.when(),
                () -> {
                    List<OutlineItem> body = map(section.body());
                    return body.isEmpty() && !section.body().isEmpty()
                            ? List.of()
                            : List.of(withBody(section, body));
                });
    }

    @Override
    public List<OutlineItem> clause(OutlineItem.ClauseUse clause) {
        return unless(clause.when(), () -> super.clause(clause));
    }

    @Override
    public List<OutlineItem> definitions(OutlineItem.Definitions definitions) {
        return unless(definitions.when(), () -> super.definitions(definitions));
    }

    private List<OutlineItem> unless(
            Condition when, java.util.function.Supplier<List<OutlineItem>> kept) {
        return facts.hold(when) ? kept.get() : List.of();
    }
}
