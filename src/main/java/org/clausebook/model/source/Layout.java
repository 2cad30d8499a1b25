package org.clausebook.model.source;

import java.util.List;
import java.util.Optional;

/** How a document looks; a key left out is decided by the layer above, or by default. */
public record Layout(
        Optional<Start> start,
        Optional<List<CoverLine>> cover,
        Optional<Control> control,
        Optional<Contents> contents,
        Optional<Numbering> numbering,
        Optional<DateStyle> dates) {

    public static final Layout UNSET =
            new Layout(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** This layout, with what it leaves out taken from the one above. */
    public Layout over(Layout above) {
        return new Layout(
                start.or(above::start),
                cover.or(above::cover),
                control.or(above::control),
                contents.or(above::contents),
                numbering.or(above::numbering),
                dates.or(above::dates));
    }
}
