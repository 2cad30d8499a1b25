package org.clausebook.model.source;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.clausebook.diagnostic.Place;

/** One thing in an outline, from top to bottom. */
public sealed interface OutlineItem {

    Condition when();

    Place at();

    <R> R on(OutlineCases<R> cases);

    /** A part that starts on a new page. */
    record Part(
            String id,
            Placed<String> title,
            List<String> audience,
            Readers readers,
            boolean restart,
            Condition when,
            List<OutlineItem> body,
            Place at)
            implements OutlineItem {
        public Part {
            audience = List.copyOf(audience);
            body = List.copyOf(body);
        }

        @Override
        public <R> R on(OutlineCases<R> cases) {
            return cases.part(this);
        }
    }

    /** A section or sub-section; {@code number} where its number is fixed. */
    record Section(
            String id,
            Placed<String> title,
            boolean numbered,
            OptionalInt number,
            Condition when,
            List<OutlineItem> body,
            Place at)
            implements OutlineItem {
        public Section {
            body = List.copyOf(body);
        }

        @Override
        public <R> R on(OutlineCases<R> cases) {
            return cases.section(this);
        }
    }

    /**
     * A clause; {@code number} is the place of its first paragraph in the section where that is
     * fixed.
     */
    record ClauseUse(
            Placed<String> clause,
            Optional<Placed<String>> variant,
            OptionalInt number,
            Condition when,
            Place at)
            implements OutlineItem {
        @Override
        public <R> R on(OutlineCases<R> cases) {
            return cases.clause(this);
        }
    }

    /** Clauses that define words, printed as one list. */
    record Definitions(List<Placed<String>> clauses, boolean keepUnused, Condition when, Place at)
            implements OutlineItem {
        public Definitions {
            clauses = List.copyOf(clauses);
        }

        @Override
        public <R> R on(OutlineCases<R> cases) {
            return cases.definitions(this);
        }
    }
}
