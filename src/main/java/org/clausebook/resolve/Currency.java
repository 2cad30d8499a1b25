package org.clausebook.resolve;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.source.Amendment;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Decision;
import org.clausebook.model.source.Passage;
import org.clausebook.model.source.Variant;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;

/**
 * Notices an override whose target reads otherwise than when it was written.
 *
 * <p>"Was is compared with the version that the next edition would use, not with the newest in the
 * library": contents are compared, so a version that left the target alone is no reason to ask.
 */
final class Currency {

    private final Making making;

    Currency(Making making) {
        this.making = making;
    }

    void check(Layer layer, Clause clause, VersionChoosing.Chosen chosen, Amendment override) {
        override.was().version().ifPresent(was -> compare(layer, clause, chosen, override, was));
    }

    private void compare(
            Layer layer,
            Clause clause,
            VersionChoosing.Chosen chosen,
            Amendment override,
            int was) {
        int now = chosen.version().number();
        if (was == now) {
            return;
        }
        Optional<ClauseVersion> then =
                clause.versions().stream().filter(v -> v.number() == was).findFirst();
        if (then.isEmpty()) {
            making.report(ResolveProblem.UNKNOWN_VERSION, override.was().at(), clause.id(), was);
            return;
        }
        Optional<String> variant = chosen.variant().map(Variant::id);
        Passage before =
                variant.flatMap(id -> Optional.ofNullable(then.get().variants().get(id)))
                        .map(Variant::text)
                        .orElse(then.get().text());
        Address target = new Address("", override.target().value().anchor());
        Optional<List<Block>> old = Content.at(target, making.prose(before).blocks());
        Optional<List<Block>> current = Content.at(target, making.prose(chosen.text()).blocks());
        if (!old.equals(current) && !decided(layer, clause, now)) {
            making.report(
                    Diagnostic.of(
                                    ResolveProblem.STALE_OVERRIDE,
                                    override.was().at(),
                                    was,
                                    override.target().value(),
                                    now)
                            .about(override.target().value().toString())
                            .hint("version " + now + ": " + chosen.version().reason()));
        }
    }

    /** Whether the layer has recorded what it decided when this version came. */
    private boolean decided(Layer layer, Clause clause, int version) {
        List<Decision> decisions =
                layer.choice().map(choice -> choice.decisions()).orElse(List.of());
        return decisions.stream()
                .anyMatch(
                        decision ->
                                decision.clause().value().equals(clause.id())
                                        && decision.to() == version);
    }
}
