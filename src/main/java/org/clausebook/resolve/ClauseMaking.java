package org.clausebook.resolve;

import static org.clausebook.diagnostic.Suggestion.didYouMean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.policy.Choice;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.OutlineItem;
import org.clausebook.model.source.Passage;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Variant;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Run;

/**
 * Makes one clause of the policy: version, variant, overrides, exceptions; its settings are filled
 * later.
 */
final class ClauseMaking {

    private final Making making;
    private final Outlining outlining;
    private final Locks locks;
    private final VersionChoosing versions;
    private final LayerOverrides overrides;
    private final Map<String, OutlineItem.ClauseUse> placed = new HashMap<>();

    ClauseMaking(Making making, Outlining outlining) {
        this.making = making;
        this.outlining = outlining;
        this.locks = new Locks(making);
        this.versions = new VersionChoosing(making, locks);
        this.overrides = new LayerOverrides(making, locks);
    }

    Optional<ResolvedClause> make(OutlineItem.ClauseUse use) {
        Placed<String> named = use.clause();
        OutlineItem.ClauseUse first = placed.putIfAbsent(named.value(), use);
        if (first != null) {
            reportTwice(first, use);
            return Optional.empty();
        }
        Optional<Clause> clause = making.clause(named.value());
        if (clause.isEmpty()) {
            reportUnknown(named);
            return Optional.empty();
        }
        return versions.choose(clause.get(), use).map(chosen -> make(clause.get(), chosen, use));
    }

    /** Of two of which a layer added one, that one is too much, wherever it stands. */
    private void reportTwice(OutlineItem.ClauseUse first, OutlineItem.ClauseUse second) {
        boolean added =
                outlining.addedBy(first.at()).isPresent()
                        && outlining.addedBy(second.at()).isEmpty();
        Placed<String> named = (added ? first : second).clause();
        making.report(
                Diagnostic.of(ResolveProblem.CLAUSE_TWICE, named.at(), named.value())
                        .underline(named.value().length()));
    }

    private void reportUnknown(Placed<String> named) {
        if (!making.isHidden(named.value())) {
            making.report(
                    Diagnostic.of(ResolveProblem.UNKNOWN_CLAUSE, named.at(), named.value())
                            .underline(named.value().length())
                            .hint(didYouMean(named.value(), making.workspace.clauses().keySet())));
        }
    }

    private ResolvedClause make(
            Clause clause, VersionChoosing.Chosen chosen, OutlineItem.ClauseUse use) {
        Placing placing =
                Placing.wording(
                        clause.layer(),
                        clause.id(),
                        chosen.version().number(),
                        chosen.variant().map(Variant::id));
        List<Block> wording = placing.blocks(making.prose(chosen.text()).blocks());
        LayerOverrides.Result changed = overrides.apply(clause, chosen, wording);
        SlotFilling slots = new SlotFilling(making, clause, chosen.slots());
        List<Block> filled = slots.fill(changed.blocks());
        List<Choice> choices = new ArrayList<>();
        outlining.choices().stream()
                .filter(choice -> choice.clause().equals(clause.id()))
                .forEach(choices::add);
        chosen.because().ifPresent(choices::add);
        chosen.kept().ifPresent(choices::add);
        choices.addAll(slots.choices());
        return new ResolvedClause(
                clause,
                chosen.version(),
                chosen.variant().map(Variant::id),
                making.wording(chosen.version(), chosen.text()),
                locks.after(clause),
                choices,
                changed.applied(),
                filled,
                statements(chosen, placing),
                use.at());
    }

    private Map<String, List<List<Run>>> statements(
            VersionChoosing.Chosen chosen, Placing placing) {
        Map<String, List<List<Run>>> statements = new LinkedHashMap<>();
        chosen.version()
                .statements()
                .forEach(
                        (audience, lines) -> {
                            List<List<Run>> runs = new ArrayList<>();
                            for (Passage line : lines) {
                                Lines.of(making.prose(line))
                                        .map(placing::runs)
                                        .ifPresent(runs::add);
                            }
                            statements.put(audience, List.copyOf(runs));
                        });
        return statements;
    }
}
