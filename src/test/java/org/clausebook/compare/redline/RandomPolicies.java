package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.clausebook.model.policy.Node;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeMapper;

/** Edits whole policies: clauses and sections left out, moved and reworded, and all renumbered. */
final class RandomPolicies {

    private final Random random;
    private final RandomEdits edits;

    RandomPolicies(long seed) {
        this.random = new Random(seed);
        this.edits = new RandomEdits(seed);
    }

    /** The same policy with other numbers, in its references as well, and no other change. */
    static Numbered renumbered(Numbered numbered) {
        Policy policy = numbered.policy();
        Map<Address, String> numbers = new LinkedHashMap<>();
        numbered.numbers().forEach((address, number) -> numbers.put(address, "9" + number));
        return new Numbered(
                policy.with(
                        policy.control(),
                        references(policy.opening()),
                        references(policy.body()),
                        policy.forms()),
                numbers);
    }

    private static List<Node> references(List<Node> nodes) {
        return nodes.stream().map(RandomPolicies::references).toList();
    }

    private static Node references(Node node) {
        if (node instanceof Node.Section section) {
            return section.with(references(section.body()));
        }
        if (node instanceof Node.Part part) {
            return part.with(references(part.body()));
        }
        if (node instanceof Node.ClauseText text) {
            ResolvedClause clause = text.clause();
            List<Block> blocks = new OtherNumbers().blocks(clause.blocks());
            return new Node.ClauseText(clause.with(blocks, clause.statements()), text.number());
        }
        return node;
    }

    private static final class OtherNumbers extends TreeMapper {
        @Override
        public List<Run> ref(Run.Ref ref) {
            return List.of(
                    new Run.Ref(
                            ref.to(),
                            List.of(new Run.Text("paragraph 9.9", ref.origin())),
                            ref.origin()));
        }
    }

    /** Some edits, and other numbers for all that is left. */
    Numbered of(Numbered numbered) {
        Policy policy = numbered.policy();
        return renumbered(
                new Numbered(
                        policy.with(
                                policy.control(),
                                policy.opening(),
                                nodes(policy.body()),
                                policy.forms()),
                        numbered.numbers()));
    }

    private List<Node> nodes(List<Node> nodes) {
        List<Node> edited = new ArrayList<>();
        for (Node node : nodes) {
            if (random.nextInt(20) > 0 || nodes.size() == 1) {
                edited.add(node(node));
            }
        }
        if (edited.size() > 1 && random.nextInt(4) == 0) {
            Node moved = edited.remove(random.nextInt(edited.size()));
            edited.add(random.nextInt(edited.size() + 1), moved);
        }
        return List.copyOf(edited);
    }

    private Node node(Node node) {
        if (node instanceof Node.Section section) {
            return section.with(nodes(section.body()));
        }
        if (node instanceof Node.Part part) {
            return part.with(nodes(part.body()));
        }
        if (node instanceof Node.ClauseText text && random.nextInt(4) == 0) {
            ResolvedClause clause = text.clause();
            List<Block> blocks = edits.of(clause.blocks());
            return new Node.ClauseText(clause.with(blocks, clause.statements()), text.number());
        }
        return node;
    }
}
