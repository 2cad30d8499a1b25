package org.clausebook.resolve;

import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.source.Decision;
import org.clausebook.model.source.DecisionKind;
import org.clausebook.model.text.Address;

/** What a layer has recorded as decided on its wordings, and whether it holds. */
final class DecisionsTaken {

    private final Making making;
    private final Layer layer;

    DecisionsTaken(Making making, Layer layer) {
        this.making = making;
        this.layer = layer;
    }

    /** How a case stands on which there is a decision. */
    Drift.State state(Drift drift) {
        Decision decision = drift.decision().orElseThrow();
        boolean againstLaw =
                drift.restsOnLaw()
                        && (decision.kind() == DecisionKind.NOT_YET
                                || decision.kind() == DecisionKind.KEEP);
        if (againstLaw) {
            making.report(
                    Diagnostic.of(
                                    DriftProblem.DECISION_AGAINST_LAW,
                                    decision.at(),
                                    DriftWords.key(decision.kind()),
                                    decision.to(),
                                    drift.target().clause())
                            .hint("adopt, or adopt-with-changes"));
            return Drift.State.OPEN;
        }
        if (isOver(decision) || decision.kind() == DecisionKind.ADOPT) {
            return Drift.State.OPEN;
        }
        return decision.kind() == DecisionKind.NOT_YET ? Drift.State.NOT_YET : Drift.State.DECIDED;
    }

    /**
     * Whether its day is over. It is a day by which somebody is to answer, so it counts from when a
     * version is made, whenever that version is to apply.
     */
    private boolean isOver(Decision decision) {
        return decision.until().map(until -> until.isBefore(making.today)).orElse(false);
    }

    /** The last decision that the layer has recorded on this target and version. */
    Optional<Decision> on(Address target, int version) {
        return layer.choice().flatMap(choice -> choice.decisionOn(target, version));
    }
}
