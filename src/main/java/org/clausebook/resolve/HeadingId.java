package org.clausebook.resolve;

import org.clausebook.model.source.OutlineCases;
import org.clausebook.model.source.OutlineItem;

/** The id of a part or section, or of what else stands in an outline. */
final class HeadingId implements OutlineCases<String> {

    static String of(OutlineItem item) {
        return item.on(new HeadingId());
    }

    @Override
    public String part(OutlineItem.Part part) {
        return part.id();
    }

    @Override
    public String section(OutlineItem.Section section) {
        return section.id();
    }

    @Override
    public String clause(OutlineItem.ClauseUse clause) {
        return clause.clause().value();
    }

    @Override
    public String definitions(OutlineItem.Definitions definitions) {
        return "definitions";
    }
}
