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

    Strays(Making making, Set<String> clauses) {
        this.making = making;
        this.clauses = clauses;
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
                .forEach(use -> check(layer, use.clause().value(), use.clause().at()));
        choice.slots().forEach(slot -> check(layer, slot.clause().value(), slot.clause().at()));
        choice.decisions()
                .forEach(
                        decision -> {
                            check(layer, decision);
                            decision.block().ifPresent(block -> check(decision, block));
                        });
        choice.locks().forEach(lock -> check(layer, lock.clause().value(), lock.clause().at()));
        choice.overrides().forEach(override -> check(layer, override));
    }

    private void check(Layer layer, Amendment override) {
        Address target = override.target().value();
        List<Address> heirs = Whereabouts.declared(making.workspace, Address.of(target.clause()));
        if (clauses.contains(target.clause())
                || heirs.isEmpty()
                || making.workspace.clauses().containsKey(target.clause())) {
            check(layer, target.clause(), override.target().at());
            return;
        }
        Drift drift = Drifting.heirless(making, layer, override, heirs);
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
            check(layer, decision.clause().value(), decision.clause().at());
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
