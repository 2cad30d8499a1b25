package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.policy.AppliedOverride;
import org.clausebook.model.source.Amendment;
import org.clausebook.model.source.Clause;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;

/**
 * Applies the overrides of every layer to one clause, the outermost group's first.
 *
 * <p>"All overrides of a layer address the text as the layer above left it, at once."
 */
final class LayerOverrides {

    /** The text after the last layer, and what was applied. */
    record Result(List<Block> blocks, List<AppliedOverride> applied) {}

    private final Making making;
    private final Locks locks;
    private final Currency currency;

    LayerOverrides(Making making, Locks locks) {
        this.making = making;
        this.locks = locks;
        this.currency = new Currency(making);
    }

    Result apply(Clause clause, VersionChoosing.Chosen chosen, List<Block> wording) {
        List<Block> blocks = wording;
        List<AppliedOverride> applied = new ArrayList<>();
        Map<Address, String> changedBy = new LinkedHashMap<>();
        for (Layer layer : making.layers) {
            List<Amendment> wanted = of(layer, clause);
            if (wanted.isEmpty()) {
                continue;
            }
            List<Amendment> sound =
                    new OverrideChecks(making, locks, layer, clause, changedBy)
                            .sound(wanted, blocks);
            sound.forEach(override -> currency.check(layer, clause, chosen, override));
            blocks = new Overriding(making, layer.id(), clause.id(), sound).apply(blocks);
            for (Amendment override : sound) {
                changedBy.put(override.target().value(), layer.id());
                applied.add(new AppliedOverride(layer.id(), override));
            }
            if (blocks.isEmpty() && !sound.isEmpty()) {
                making.report(ResolveProblem.NOTHING_LEFT, sound.get(0).target().at(), clause.id());
            }
        }
        return new Result(blocks, applied);
    }

    private static List<Amendment> of(Layer layer, Clause clause) {
        Optional<List<Amendment>> overrides = layer.choice().map(choice -> choice.overrides());
        return overrides.orElse(List.of()).stream()
                .filter(override -> override.target().value().clause().equals(clause.id()))
                .toList();
    }
}
