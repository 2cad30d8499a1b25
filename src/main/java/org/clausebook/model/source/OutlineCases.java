package org.clausebook.model.source;

/** One answer for each kind of thing in an outline. */
public interface OutlineCases<R> {
    R part(OutlineItem.Part part);

    R section(OutlineItem.Section section);

    R clause(OutlineItem.ClauseUse clause);

    R definitions(OutlineItem.Definitions definitions);
}
