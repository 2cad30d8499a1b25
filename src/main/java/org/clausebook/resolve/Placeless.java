package org.clausebook.resolve;

import java.util.List;
import java.util.Optional;
import org.clausebook.json.Sha256;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.source.Amendment;
import org.clausebook.model.source.Clause;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Op;

/**
 * The case of an override whose whole clause the policy has no more: the model policy dropped it,
 * or it was renamed, split or joined with another.
 */
final class Placeless {

    private final Making making;
    private final Layer layer;
    private final Amendment override;
    private final Address target;

    Placeless(Making making, Layer layer, Amendment override) {
        this.making = making;
        this.layer = layer;
        this.override = override;
        this.target = override.target().value();
    }

    /**
     * The case.
     *
     * @param heirs the clauses that have its words now, as far as the library declares them
     */
    Drift drift(List<Address> heirs) {
        Optional<Clause> clause =
                Optional.ofNullable(making.workspace.clauses().get(target.clause()));
        Optional<List<Block>> then = clause.flatMap(this::then);
        List<Block> was = then.flatMap(all -> Content.at(target, all)).orElse(List.of());
        boolean item = then.map(all -> TargetIndex.of(all).isItem(target)).orElse(false);
        List<Block> brought = Wordings.broughtBy(making, layer, override);
        return new Drift(
                layer.id(),
                making.owner.id(),
                making.choice.id(),
                clause.map(one -> one.title().value()).orElse(target.clause()),
                override,
                state(heirs),
                0,
                Optional.empty(),
                List.of(),
                was,
                List.of(),
                List.of(),
                was.isEmpty() ? brought : OwnText.of(override, was, brought, item),
                Optional.empty(),
                heirs.stream().map(heir -> target.in(heir.clause())).toList(),
                code(heirs));
    }

    /** What was to be removed has gone by itself. */
    private Drift.State state(List<Address> heirs) {
        return override.op() == Op.REMOVE && heirs.isEmpty()
                ? Drift.State.SAME
                : Whereabouts.state(heirs);
    }

    private String code(List<Address> heirs) {
        String all =
                String.join("\n", layer.id(), making.choice.id(), target.toString(), heirs + "");
        return Sha256.of(all).substring(0, Drifting.FIGURES);
    }

    /** The clause as the override was written against it, in the variant that its layers chose. */
    private Optional<List<Block>> then(Clause clause) {
        Optional<String> variant =
                making.layers.stream()
                        .flatMap(one -> one.choice().stream())
                        .flatMap(choice -> choice.use().stream())
                        .filter(use -> use.clause().value().equals(clause.id()))
                        .map(use -> use.variant().value())
                        .reduce((upper, lower) -> lower);
        Wordings wordings = new Wordings(making, clause);
        return wordings.writtenAgainst(override).map(version -> wordings.of(version, variant));
    }
}
