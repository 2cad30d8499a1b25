package org.clausebook.model.policy;

import java.util.List;
import java.util.OptionalInt;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Readers;
import org.clausebook.model.text.Run;

/** A document's outline once resolved: parts, sections, clauses and lists of definitions. */
public sealed interface Node {

    <R> R on(NodeCases<R> cases);

    /** A part that starts on a new page. */
    record Part(
            String id,
            List<Run> title,
            List<String> audience,
            Readers readers,
            boolean restart,
            List<Node> body)
            implements Node {
        public Part {
            title = List.copyOf(title);
            audience = List.copyOf(audience);
            body = List.copyOf(body);
        }

        /** The same part with another body. */
        public Part with(List<Node> other) {
            return new Part(id, title, audience, readers, restart, other);
        }

        @Override
        public <R> R on(NodeCases<R> cases) {
            return cases.part(this);
        }
    }

    /** A section or sub-section; {@code number} where its number is fixed. */
    record Section(
            String id,
            List<Run> title,
            boolean numbered,
            OptionalInt number,
            List<Node> body,
            Place at)
            implements Node {
        public Section {
            title = List.copyOf(title);
            body = List.copyOf(body);
        }

        /** The same section with another body. */
        public Section with(List<Node> other) {
            return new Section(id, title, numbered, number, other, at);
        }

        @Override
        public <R> R on(NodeCases<R> cases) {
            return cases.section(this);
        }
    }

    /**
     * A clause's text; {@code number} is the place of its first paragraph in the section where that
     * is fixed.
     */
    record ClauseText(ResolvedClause clause, OptionalInt number) implements Node {
        @Override
        public <R> R on(NodeCases<R> cases) {
            return cases.clause(this);
        }
    }

    /** Clauses that define words, printed as one list: term, then meaning. */
    record Definitions(List<ResolvedClause> terms) implements Node {
        public Definitions {
            terms = List.copyOf(terms);
        }

        @Override
        public <R> R on(NodeCases<R> cases) {
            return cases.definitions(this);
        }
    }
}
