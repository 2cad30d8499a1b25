package org.clausebook.resolve;

import static org.clausebook.diagnostic.Suggestion.didYouMean;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.source.Amendment;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.Decision;
import org.clausebook.model.source.DecisionKind;
import org.clausebook.model.source.Passage;
import org.clausebook.model.source.Passages;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.text.Address;

/**
 * Reports choices about clauses that are not in the policy: nothing that a profile says is ever
 * ignored.
 */
final class Strays {

    private final Making making;
    private final Set<String> clauses;
    private final Dropped dropped;

    Strays(Making making, Set<String> clauses, Dropped dropped) {
        this.making = making;
        this.clauses = clauses;
        this.dropped = dropped;
        making.layers.forEach(layer -> layer.choice().ifPresent(choice -> check(layer, choice)));
    }

    private void check(Layer layer, PolicyChoice choice) {
        choice.use().stream()
                // One that the same layer leaves out is told as that.
                .filter(
                        use ->
                                choice.omit().stream()
                                        .noneMatch(
                                                omitted ->
                                                        omitted.clause()
                                                                .value()
                                                                .equals(use.clause().value())))
                .forEach(use -> checkIdle(layer, use.clause()));
        choice.slots().forEach(slot -> check(layer, slot.clause().value(), slot.clause().at()));
        choice.decisions()
                .forEach(
                        decision -> {
                            check(layer, decision);
                            decision.block().ifPresent(block -> check(decision, block));
                        });
        choice.locks().forEach(lock -> checkIdle(layer, lock.clause()));
        choice.overrides().forEach(override -> check(layer, override));
    }

    private void check(Layer layer, Amendment override) {
        Address target = override.target().value();
        List<Address> heirs = Whereabouts.declared(making.workspace, Address.of(target.clause()));
        boolean renamed =
                !heirs.isEmpty() && !making.workspace.clauses().containsKey(target.clause());
        if (clauses.contains(target.clause())
                || !(renamed || dropped.has(layer, target.clause()))) {
            check(layer, target.clause(), override.target().at());
            return;
        }
        Drift drift = new Placeless(making, layer, override).drift(heirs);
        making.noticed(drift);
        making.miss(layer, override.target().at(), DriftWords.of(drift));
    }

    /**
     * A record that a wording was taken out changes no text, so it may outlive the clause. Others
     * are looked at, since a name typed wrongly would leave their wording undecided.
     */
    private void check(Layer layer, Decision decision) {
        if (decision.kind() == DecisionKind.ADOPT && !clauses.contains(decision.clause().value())) {
            making.hit(layer, decision.clause().at());
        } else {
            checkIdle(layer, decision.clause());
        }
    }

    /** A choice that brings no words of its own is needed no more when the clause has gone. */
    private void checkIdle(Layer layer, Placed<String> clause) {
        if (!clauses.contains(clause.value()) && dropped.has(layer, clause.value())) {
            making.miss(layer, clause.at(), Dropped.idle(clause));
        } else {
            check(layer, clause.value(), clause.at());
        }
    }

    private void check(Layer layer, String clause, Place at) {
        if (clauses.contains(clause)) {
            making.hit(layer, at);
        } else {
            making.miss(
                    layer,
                    at,
                    Diagnostic.of(ResolveProblem.NOT_IN_POLICY, at, clause)
                            .underline(clause.length())
                            .hint(didYouMean(clause, clauses)));
        }
    }

    /** A decision on a block that no version and no layer ever had would be passed over. */
    private void check(Decision decision, Placed<String> block) {
        Clause clause = making.workspace.clauses().get(decision.clause().value());
        if (clause != null) {
            check(clause, block);
        }
    }

    private void check(Clause clause, Placed<String> block) {
        Set<String> names = new LinkedHashSet<>();
        clause.versions().stream()
                .flatMap(version -> Passages.of(version).stream())
                .forEach(passage -> names.addAll(names(passage)));
        making.layers.stream()
                .flatMap(layer -> layer.choice().stream())
                .flatMap(choice -> choice.overrides().stream())
                .filter(override -> override.target().value().clause().equals(clause.id()))
                .forEach(
                        override -> {
                            names.add(override.target().value().anchor());
                            override.text().ifPresent(text -> names.addAll(names(text)));
                        });
        if (!names.contains(block.value())) {
            making.report(
                    Diagnostic.of(
                                    ResolveProblem.UNKNOWN_TARGET,
                                    block.at(),
                                    clause.id(),
                                    block.value())
                            .underline(block.value().length())
                            .hint(didYouMean(block.value(), names)));
        }
    }

    private List<String> names(Passage passage) {
        return TargetIndex.of(making.prose(passage).blocks()).names();
    }
}
