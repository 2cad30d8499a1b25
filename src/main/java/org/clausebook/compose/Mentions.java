package org.clausebook.compose;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.model.policy.Node;
import org.clausebook.model.policy.NodeCases;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeWalker;

/** Which settings and filled-in names a policy's text prints, such as {@code related-policies}. */
final class Mentions extends TreeWalker implements NodeCases<Boolean> {

    private final Set<String> names = new TreeSet<>();

    private Mentions() {}

    static Set<String> in(Policy policy) {
        Mentions mentions = new Mentions();
        mentions.nodes(policy.opening());
        mentions.nodes(policy.body());
        return mentions.names;
    }

    private boolean nodes(List<Node> nodes) {
        nodes.forEach(node -> node.on(this));
        return true;
    }

    @Override
    public Boolean part(Node.Part part) {
        return nodes(part.body());
    }

    @Override
    public Boolean section(Node.Section section) {
        return nodes(section.body());
    }

    @Override
    public Boolean clause(Node.ClauseText text) {
        return clause(text.clause());
    }

    @Override
    public Boolean definitions(Node.Definitions definitions) {
        definitions.terms().forEach(this::clause);
        return true;
    }

    private boolean clause(ResolvedClause clause) {
        blocks(clause.blocks());
        return true;
    }

    @Override
    protected void key(Address key, Origin origin) {
        mention(origin);
    }

    @Override
    public Boolean text(Run.Text text) {
        mention(text.origin());
        return true;
    }

    private void mention(Origin origin) {
        if (origin instanceof Origin.Value value) {
            names.add(value.setting());
        }
    }
}
