package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.source.Addition;
import org.clausebook.model.source.OutlineItem;
import org.clausebook.model.source.Where;

/** Puts an added clause or section at its place; {@link #done} says whether the place was found. */
final class Inserting extends OutlineMapper {

    private final Addition addition;
    private final String anchor;
    private boolean done;

    Inserting(Addition addition) {
        this.addition = addition;
        this.anchor = addition.anchor().value();
    }

    boolean done() {
        return done;
    }

    @Override
    public List<OutlineItem> part(OutlineItem.Part part) {
        boolean here = part.id().equals(anchor);
        List<OutlineItem> body = here ? inside(map(part.body())) : map(part.body());
        return beside(here, withBody(part, body));
    }

    @Override
    public List<OutlineItem> section(OutlineItem.Section section) {
        boolean here = section.id().equals(anchor);
        List<OutlineItem> body = here ? inside(map(section.body())) : map(section.body());
        return beside(here, withBody(section, body));
    }

    @Override
    public List<OutlineItem> clause(OutlineItem.ClauseUse clause) {
        return beside(clause.clause().value().equals(anchor), clause);
    }

    private List<OutlineItem> inside(List<OutlineItem> body) {
        if (addition.where() != Where.FIRST_IN && addition.where() != Where.LAST_IN) {
            return body;
        }
        done = true;
        List<OutlineItem> added = new ArrayList<>(body);
        added.add(addition.where() == Where.FIRST_IN ? 0 : body.size(), addition.item());
        return added;
    }

    private List<OutlineItem> beside(boolean here, OutlineItem item) {
        if (!here || (addition.where() != Where.BEFORE && addition.where() != Where.AFTER)) {
            return List.of(item);
        }
        done = true;
        return addition.where() == Where.BEFORE
                ? List.of(addition.item(), item)
                : List.of(item, addition.item());
    }
}
