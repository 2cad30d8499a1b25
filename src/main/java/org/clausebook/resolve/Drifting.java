package org.clausebook.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.json.Sha256;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.source.Amendment;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Variant;
import org.clausebook.model.source.Weight;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Op;
import org.clausebook.model.text.TypedText;

/**
 * Notices what became of the text under the overrides of one layer to one clause.
 *
 * <p>"Was is compared with the version that the next edition would use, not with the newest in the
 * library": contents are compared, so a version that left the target alone is no reason to ask.
 */
final class Drifting {

    static final int FIGURES = 12;

    private final Making making;
    private final Layer layer;
    private final Clause clause;
    private final VersionChoosing.Chosen chosen;
    private final List<Block> above;
    private final Map<Address, String> changedBy;
    private final DecisionsTaken decisions;
    private final Wordings wordings;

    /**
     * @param above the text as the layer above left it
     * @param changedBy which layer above made which target read otherwise
     */
    Drifting(
            Making making,
            Layer layer,
            Clause clause,
            VersionChoosing.Chosen chosen,
            List<Block> above,
            Map<Address, String> changedBy) {
        this.making = making;
        this.layer = layer;
        this.clause = clause;
        this.chosen = chosen;
        this.above = above;
        this.changedBy = Map.copyOf(changedBy);
        this.decisions = new DecisionsTaken(making, layer);
        this.wordings = new Wordings(making, clause);
    }

    /**
     * Looks at an override whose target is there.
     *
     * @return whether it is still wanted; not where the text has become what it says
     */
    boolean look(Amendment override) {
        Optional<Basis> basis = basis(override);
        if (basis.isEmpty()) {
            return true;
        }
        Address target = override.target().value();
        boolean item = TargetIndex.of(above).isItem(target);
        boolean byUpper = basis.get().byUpper();
        List<Block> now =
                Content.at(target, byUpper ? above : wording(chosen.version())).orElse(List.of());
        List<Block> was = item ? OwnText.unlisted(basis.get().was()) : basis.get().was();
        List<Block> ours = OwnText.of(override, was, brought(override), item);
        Drift drift = drift(override, Drift.State.OPEN, was, now, ours, List.of(), basis.get());
        boolean same = Spelling.of(was).equals(Spelling.of(now));
        Optional<Drift.State> state = same ? besides(override, drift) : Optional.of(moved(drift));
        state.map(drift::with).map(one -> shown(one, override)).ifPresent(this::tell);
        return state.filter(Drift.State.SAME::equals).isEmpty();
    }

    /** A look is at what changed beside the target, so it shows the whole clause. */
    private Drift shown(Drift drift, Amendment override) {
        return drift.state() == Drift.State.LOOK
                ? drift.with(
                        then(override).map(this::wording).orElse(drift.was()),
                        wording(chosen.version()),
                        drift.ours())
                : drift;
    }

    /**
     * Looks at an override whose target is not there.
     *
     * @return what to say of it; nothing where it removed what the library has removed as well
     */
    Optional<Diagnostic> gone(Amendment override, Diagnostic otherwise) {
        Address target = override.target().value();
        Optional<ClauseVersion> then = then(override);
        Optional<List<Block>> was = then.flatMap(version -> Content.at(target, wording(version)));
        if (was.isEmpty() || then.get().number() == chosen.version().number()) {
            return Optional.of(otherwise);
        }
        List<Address> went = Whereabouts.declared(making.workspace, target);
        if (went.isEmpty()) {
            went = Whereabouts.byWords(was.get(), wording(then.get()), wording(chosen.version()));
        }
        boolean same = override.op() == Op.REMOVE && went.isEmpty();
        Drift.State state = same ? Drift.State.SAME : Whereabouts.state(went);
        boolean item = TargetIndex.of(wording(then.get())).isItem(target);
        List<Block> ours = OwnText.of(override, was.get(), brought(override), item);
        Basis basis = new Basis(was.get(), false);
        Drift drift = drift(override, state, was.get(), List.of(), ours, went, basis);
        making.noticed(drift);
        if (same) {
            making.report(DriftWords.of(drift));
            return Optional.empty();
        }
        return Optional.of(DriftWords.of(drift));
    }

    /**
     * What an override was written against.
     *
     * @param byUpper whether a layer above made the text to compare it with
     */
    private record Basis(List<Block> was, boolean byUpper) {}

    private Optional<Basis> basis(Amendment override) {
        Address target = override.target().value();
        if (override.was().text().isPresent()) {
            List<Block> seen = making.prose(override.was().text().get()).blocks();
            Placing placing = Placing.wording(layer.id(), clause.id(), 0, Optional.empty());
            return Optional.of(new Basis(placing.blocks(seen), true));
        }
        Optional<ClauseVersion> then = then(override);
        if (then.isEmpty()) {
            making.report(
                    ResolveProblem.UNKNOWN_VERSION,
                    override.was().at(),
                    clause.id(),
                    override.was().version().orElseThrow());
            return Optional.empty();
        }
        boolean byUpper = !OverrideChecks.standsBeside(override) && changedBy.containsKey(target);
        return Optional.of(
                new Basis(Content.at(target, wording(then.get())).orElse(List.of()), byUpper));
    }

    private Optional<ClauseVersion> then(Amendment override) {
        return wordings.writtenAgainst(override);
    }

    private List<Block> wording(ClauseVersion version) {
        return wordings.of(version, chosen.variant().map(Variant::id));
    }

    private List<Block> brought(Amendment override) {
        return wordings.broughtBy(layer, override);
    }

    private Drift drift(
            Amendment override,
            Drift.State state,
            List<Block> was,
            List<Block> now,
            List<Block> ours,
            List<Address> went,
            Basis basis) {
        int from = override.was().version().orElse(chosen.version().number());
        int to = chosen.version().number();
        Optional<String> upper =
                basis.byUpper()
                        ? Optional.ofNullable(changedBy.get(override.target().value()))
                        : Optional.empty();
        return new Drift(
                layer.id(),
                making.owner.id(),
                making.choice.id(),
                clause.title().value(),
                override,
                state,
                to,
                upper,
                clause.versions().stream()
                        .filter(version -> version.number() > from && version.number() <= to)
                        .toList(),
                was,
                now,
                TypedText.of(now),
                ours,
                decisions.on(override.target().value(), to),
                went,
                code(override, was, now, to));
    }

    /** The figures that a letter states; they change when the text does. */
    private String code(Amendment override, List<Block> was, List<Block> now, int to) {
        String all =
                String.join(
                        "\n",
                        layer.id(),
                        making.choice.id(),
                        override.target().value().toString(),
                        override.op().key(),
                        override.was().version().isPresent()
                                ? String.valueOf(override.was().version().getAsInt())
                                : "",
                        Spelling.of(was),
                        String.valueOf(to),
                        Spelling.of(now));
        return Sha256.of(all).substring(0, FIGURES);
    }

    /** What to say where the target is as it was: of a decision, or of a rule beside it. */
    private Optional<Drift.State> besides(Amendment override, Drift drift) {
        if (drift.decision().isPresent()) {
            return Optional.of(decisions.state(drift));
        }
        boolean block = !override.target().value().isClause();
        boolean rule = drift.since().stream().anyMatch(one -> one.change() == Weight.SUBSTANTIVE);
        return block && rule ? Optional.of(Drift.State.LOOK) : Optional.empty();
    }

    /** How a case stands whose target reads otherwise. */
    private Drift.State moved(Drift drift) {
        if (Spelling.of(drift.ours()).equals(Spelling.of(drift.today()))) {
            return Drift.State.SAME;
        }
        return drift.decision().isPresent() ? decisions.state(drift) : Drift.State.OPEN;
    }

    private void tell(Drift drift) {
        making.noticed(drift);
        switch (drift.state()) {
            case OPEN -> {
                // where the layer does not yet say that it knows of the group, that is told first
                if (drift.upper().isEmpty() || drift.override().was().text().isPresent()) {
                    making.report(DriftWords.of(drift));
                }
            }
            case SAME, LOOK -> making.report(DriftWords.of(drift));
            case GONE, SPLIT, MOVED, DECIDED, NOT_YET -> {
                // told elsewhere, or decided
            }
        }
    }
}
