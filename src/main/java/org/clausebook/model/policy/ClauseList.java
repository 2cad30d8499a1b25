package org.clausebook.model.policy;

import java.util.ArrayList;
import java.util.List;

/** The clauses of a policy in reading order, those in lists of definitions among them. */
public final class ClauseList implements NodeCases<List<ResolvedClause>> {

    private static final ClauseList CASES = new ClauseList();

    private ClauseList() {}

    /** Every clause of opening and body. */
    public static List<ResolvedClause> of(Policy policy) {
        List<ResolvedClause> clauses = new ArrayList<>(of(policy.opening()));
        clauses.addAll(of(policy.body()));
        return clauses;
    }

    public static List<ResolvedClause> of(List<Node> nodes) {
        return nodes.stream().flatMap(node -> node.on(CASES).stream()).toList();
    }

    @Override
    public List<ResolvedClause> part(Node.Part part) {
        return of(part.body());
    }

    @Override
    public List<ResolvedClause> section(Node.Section section) {
        return of(section.body());
    }

    @Override
    public List<ResolvedClause> clause(Node.ClauseText clause) {
        return List.of(clause.clause());
    }

    @Override
    public List<ResolvedClause> definitions(Node.Definitions definitions) {
        return definitions.terms();
    }
}
