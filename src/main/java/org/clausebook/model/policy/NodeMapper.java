package org.clausebook.model.policy;

import java.util.List;

/** Copies a policy's nodes, changing its clauses as a subclass says. */
public abstract class NodeMapper implements NodeCases<Node> {

    protected abstract ResolvedClause clause(ResolvedClause clause);

    public final List<Node> map(List<Node> nodes) {
        return nodes.stream().<Node>map(node -> node.on(this)).toList();
    }

    @Override
    public final Node part(Node.Part part) {
        return part.with(map(part.body()));
    }

    @Override
    public final Node section(Node.Section section) {
        return section.with(map(section.body()));
    }

    @Override
    public final Node clause(Node.ClauseText clause) {
        return new Node.ClauseText(clause(clause.clause()), clause.number());
    }

    @Override
    public final Node definitions(Node.Definitions definitions) {
        return new Node.Definitions(definitions.terms().stream().map(this::clause).toList());
    }
}
