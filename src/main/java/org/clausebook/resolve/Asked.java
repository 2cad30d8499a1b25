package org.clausebook.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.policy.TargetNow;
import org.clausebook.model.source.Clause;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.TypedText;

/** A question about one target as one layer would find it, answered while the policy is made. */
final class Asked {

    private final String layer;
    private final Address target;
    private Optional<TargetNow> answer = Optional.empty();

    Asked(String layer, Address target) {
        this.layer = layer;
        this.target = target;
    }

    Optional<TargetNow> answer() {
        return answer;
    }

    /**
     * Looks at a clause before a layer changes it.
     *
     * @param above the text as the layer above left it
     */
    void look(
            Layer here,
            Clause clause,
            int version,
            List<Block> above,
            Map<Address, String> changedBy,
            Locks locks) {
        if (!here.id().equals(layer) || !clause.id().equals(target.clause())) {
            return;
        }
        TargetIndex index = TargetIndex.of(above);
        Optional<List<Block>> text = Content.at(target, above);
        Locks.Held held = locks.binding(here, clause);
        answer =
                Optional.of(
                        new TargetNow(
                                target,
                                version,
                                Optional.ofNullable(changedBy.get(target)),
                                text.map(TypedText::of).orElse(List.of()),
                                text.isPresent(),
                                index.names(),
                                held.lock(),
                                held.by(),
                                held.at(),
                                here
                                        .choice()
                                        .map(choice -> choice.overrides())
                                        .orElse(List.of())
                                        .stream()
                                        .anyMatch(one -> one.target().value().equals(target))));
    }
}
