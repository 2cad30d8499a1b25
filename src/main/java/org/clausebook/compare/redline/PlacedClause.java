package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.policy.Node;
import org.clausebook.model.policy.NodeCases;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;

/**
 * A clause and where it stands.
 *
 * @param home the section or part around it; empty where it stands outside any
 * @param number of its first block that bears one
 */
record PlacedClause(ResolvedClause clause, String home, Optional<String> number) {

    String id() {
        return clause.id();
    }

    String title() {
        return clause.source().title().value();
    }

    /** Whether the clause says that it once had this id, or came from the clause that had it. */
    boolean wasOnce(String older) {
        return clause.source().formerly().stream().anyMatch(name -> name.value().equals(older));
    }

    /** The clauses of opening and body in reading order. */
    static List<PlacedClause> of(Numbered policy) {
        List<PlacedClause> all = new ArrayList<>();
        Walk walk = new Walk(all, "", policy.numbers());
        policy.policy().opening().forEach(node -> node.on(walk));
        policy.policy().body().forEach(node -> node.on(walk));
        return List.copyOf(all);
    }

    private record Walk(List<PlacedClause> all, String home, Map<Address, String> numbers)
            implements NodeCases<Boolean> {

        @Override
        public Boolean part(Node.Part part) {
            return inside(part.id(), part.body());
        }

        @Override
        public Boolean section(Node.Section section) {
            return inside(section.id(), section.body());
        }

        private Boolean inside(String id, List<Node> body) {
            Walk within = new Walk(all, id, numbers);
            body.forEach(node -> node.on(within));
            return Boolean.TRUE;
        }

        @Override
        public Boolean clause(Node.ClauseText text) {
            return add(text.clause());
        }

        @Override
        public Boolean definitions(Node.Definitions definitions) {
            definitions.terms().forEach(this::add);
            return Boolean.TRUE;
        }

        private Boolean add(ResolvedClause clause) {
            Optional<String> number =
                    clause.blocks().stream()
                            .map(Block::key)
                            .filter(numbers::containsKey)
                            .map(numbers::get)
                            .findFirst();
            return all.add(new PlacedClause(clause, home, number));
        }
    }
}
