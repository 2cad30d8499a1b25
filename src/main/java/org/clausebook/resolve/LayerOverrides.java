package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    LayerOverrides(Making making, Locks locks) {
        this.making = making;
        this.locks = locks;
    }

    Result apply(Clause clause, VersionChoosing.Chosen chosen, List<Block> wording) {
        List<Block> blocks = wording;
        List<AppliedOverride> applied = new ArrayList<>();
        Map<Address, String> changedBy = new LinkedHashMap<>();
        for (Layer layer : making.layers) {
            List<Block> above = blocks;
            making.asked.ifPresent(
                    asked ->
                            asked.look(
                                    layer,
                                    clause,
                                    chosen.version().number(),
                                    above,
                                    changedBy,
                                    locks));
            List<Amendment> wanted = of(layer, clause);
            if (wanted.isEmpty()) {
                continue;
            }
            Drifting drifting = new Drifting(making, layer, clause, chosen, blocks, changedBy);
            List<Amendment> sound =
                    new OverrideChecks(making, locks, layer, clause, changedBy, drifting)
                            .sound(wanted, blocks);
            Set<Amendment> closed = closed(drifting, wanted, blocks);
            sound = sound.stream().filter(override -> !closed.contains(override)).toList();
            List<Block> before = blocks;
            blocks = new Overriding(making, layer.id(), clause.id(), sound).apply(blocks);
            changed(clause, before, blocks).forEach(address -> changedBy.put(address, layer.id()));
            closed.forEach(override -> changedBy.put(override.target().value(), layer.id()));
            for (Amendment override : sound) {
                applied.add(new AppliedOverride(layer.id(), override));
            }
            if (blocks.isEmpty() && !sound.isEmpty()) {
                making.report(ResolveProblem.NOTHING_LEFT, sound.get(0).target().at(), clause.id());
            }
        }
        return new Result(blocks, applied);
    }

    /** The overrides whose target reads by itself as they make it. */
    private static Set<Amendment> closed(
            Drifting drifting, List<Amendment> wanted, List<Block> blocks) {
        TargetIndex index = TargetIndex.of(blocks);
        Set<Amendment> closed = new HashSet<>();
        for (Amendment override : wanted) {
            Address target = override.target().value();
            boolean there = target.isClause() || index.has(target);
            if (there && !drifting.look(override)) {
                closed.add(override);
            }
        }
        return closed;
    }

    /** The targets that read otherwise than before, or were not there. */
    private static List<Address> changed(Clause clause, List<Block> before, List<Block> now) {
        List<Address> all = new ArrayList<>(TargetIndex.of(now).addresses());
        all.add(Address.of(clause.id()));
        return all.stream()
                .filter(address -> !said(address, before).equals(said(address, now)))
                .toList();
    }

    private static Optional<String> said(Address address, List<Block> blocks) {
        return Content.at(address, blocks).map(Spelling::of);
    }

    private static List<Amendment> of(Layer layer, Clause clause) {
        Optional<List<Amendment>> overrides = layer.choice().map(choice -> choice.overrides());
        return overrides.orElse(List.of()).stream()
                .filter(override -> override.target().value().clause().equals(clause.id()))
                .toList();
    }
}
