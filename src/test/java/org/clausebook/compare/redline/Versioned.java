package org.clausebook.compare.redline;

import java.util.List;
import org.clausebook.model.policy.Node;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.ClauseVersion;

/** A policy whose files said that one clause had another version. */
final class Versioned {

    private Versioned() {}

    static Numbered at(Numbered numbered, String clause, ClauseVersion version) {
        Policy policy = numbered.policy();
        return new Numbered(
                policy.with(
                        policy.control(),
                        policy.opening(),
                        nodes(policy.body(), clause, version),
                        policy.forms()),
                numbered.numbers());
    }

    private static List<Node> nodes(List<Node> nodes, String clause, ClauseVersion version) {
        return nodes.stream().map(node -> node(node, clause, version)).toList();
    }

    private static Node node(Node node, String id, ClauseVersion version) {
        if (node instanceof Node.Section section) {
            return section.with(nodes(section.body(), id, version));
        }
        if (node instanceof Node.ClauseText text && text.clause().id().equals(id)) {
            ResolvedClause clause = text.clause();
            return new Node.ClauseText(
                    new ResolvedClause(
                            clause.source(),
                            version,
                            clause.variant(),
                            clause.wording(),
                            clause.lock(),
                            clause.choices(),
                            clause.overrides(),
                            clause.blocks(),
                            clause.statements(),
                            clause.at()),
                    text.number());
        }
        return node;
    }
}
