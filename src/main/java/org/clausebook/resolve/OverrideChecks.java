package org.clausebook.resolve;

import static org.clausebook.diagnostic.Suggestion.didYouMean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Problem;
import org.clausebook.model.source.Amendment;
import org.clausebook.model.source.Clause;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Op;
import org.clausebook.words.Dates;

/**
 * Decides which overrides of one layer may touch one clause, and reports the others.
 *
 * <p>"Each hits exactly one target; within a layer one replace or remove a target, none inside a
 * target that the layer replaces or removes, no insert at a removed one. A layer that changes what
 * an upper layer changed names it with over."
 */
final class OverrideChecks {

    private final Making making;
    private final Locks locks;
    private final Layer layer;
    private final Clause clause;
    private final Map<Address, String> changedBy;
    private final Drifting drifting;

    OverrideChecks(
            Making making,
            Locks locks,
            Layer layer,
            Clause clause,
            Map<Address, String> changedBy,
            Drifting drifting) {
        this.making = making;
        this.locks = locks;
        this.layer = layer;
        this.clause = clause;
        this.changedBy = changedBy;
        this.drifting = drifting;
    }

    /** The overrides that hit and may; {@code blocks} is the text as the layer above left it. */
    List<Amendment> sound(List<Amendment> wanted, List<Block> blocks) {
        TargetIndex index = TargetIndex.of(blocks);
        List<Amendment> hits = new ArrayList<>();
        for (Amendment override : wanted) {
            if (hits(override, index)
                    && mayChange(override)
                    && isInTime(override)
                    && namesUpper(override)) {
                hits.add(override);
            }
        }
        return hits.stream().filter(override -> isAlone(override, hits, index)).toList();
    }

    private boolean hits(Amendment override, TargetIndex index) {
        Address target = override.target().value();
        if (target.isClause()) {
            making.hit(layer, override.at());
            return suitsClause(override);
        }
        if (target.isPositional()) {
            return refuse(ResolveProblem.TARGET_BY_POSITION, override, target.anchor());
        }
        if (!index.has(target)) {
            Diagnostic unknown =
                    at(ResolveProblem.UNKNOWN_TARGET, override, clause.id(), target.anchor())
                            .hint(hint(target, index));
            drifting.gone(override, unknown)
                    .ifPresentOrElse(
                            told -> making.miss(layer, override.at(), told),
                            () -> making.hit(layer, override.at()));
            return false;
        }
        making.hit(layer, override.at());
        return true;
    }

    private static String hint(Address target, TargetIndex index) {
        String near = didYouMean(target.anchor(), index.names());
        if (!near.isEmpty()) {
            return near;
        }
        return index.names().isEmpty()
                ? "none of its blocks has a name; the target can be the clause itself"
                : "its named blocks are " + String.join(", ", index.names());
    }

    private boolean suitsClause(Amendment override) {
        boolean suits =
                switch (override.op()) {
                    case REPLACE, APPEND, PREPEND -> true;
                    case INSERT_BEFORE, INSERT_AFTER, REMOVE -> false;
                };
        return suits || refuse(ResolveProblem.WHOLE_CLAUSE, override, override.op().key());
    }

    private boolean mayChange(Amendment override) {
        return locks.allows(layer, clause, override.op(), override.target().at());
    }

    private boolean isInTime(Amendment override) {
        Optional<java.time.LocalDate> expired =
                override.expires().filter(day -> day.isBefore(making.inForce));
        return expired.isEmpty()
                || refuse(
                        ResolveProblem.EXPIRED_OVERRIDE,
                        override,
                        Dates.day(expired.get()),
                        Dates.day(making.inForce));
    }

    private boolean namesUpper(Amendment override) {
        Address target = override.target().value();
        String upper = changedBy.get(target);
        if (override.over().isPresent()) {
            String named = override.over().get().value();
            if (!named.equals(upper)) {
                making.report(ResolveProblem.OVER_WRONG, override.over().get().at(), named, target);
                return false;
            }
            return statesText(override, named);
        }
        if (upper != null && !standsBeside(override)) {
            making.report(
                    at(ResolveProblem.OVER_MISSING, override, target, upper)
                            .hint("over: " + upper));
            return false;
        }
        return true;
    }

    /** Words that a layer made have no version, so they are stated themselves. */
    private boolean statesText(Amendment override, String upper) {
        if (override.was().text().isPresent()) {
            return true;
        }
        making.report(
                DriftProblem.BASIS_OF_GROUP, override.was().at(), upper, override.target().value());
        return false;
    }

    /** Whether an override leaves its target as it is and puts something beside it. */
    static boolean standsBeside(Amendment override) {
        return switch (override.op()) {
            case INSERT_AFTER, INSERT_BEFORE -> true;
            case APPEND, PREPEND -> override.target().value().isClause();
            case REPLACE, REMOVE -> false;
        };
    }

    private boolean isAlone(Amendment override, List<Amendment> all, TargetIndex index) {
        Address target = override.target().value();
        Set<Address> around = new HashSet<>(index.around(target));
        if (!target.isClause()) {
            around.add(Address.of(target.clause()));
        }
        for (Amendment other : all) {
            if (other.at().equals(override.at()) || !takesPlaceOf(other)) {
                continue;
            }
            Address taken = other.target().value();
            if (around.contains(taken)) {
                return refuse(ResolveProblem.INSIDE_CHANGED, override, target, taken);
            }
            if (taken.equals(target) && !standsBeside(override, other)) {
                // Of two that replace or remove one block the first listed stands.
                boolean first = takesPlaceOf(override) && override.at().compareTo(other.at()) < 0;
                return first || refuseShared(override, other, target);
            }
        }
        return true;
    }

    private static boolean takesPlaceOf(Amendment override) {
        return override.op() == Op.REPLACE || override.op() == Op.REMOVE;
    }

    /** Something put beside a block that the same layer replaces is no clash. */
    private static boolean standsBeside(Amendment override, Amendment other) {
        boolean beside = override.op() == Op.INSERT_BEFORE || override.op() == Op.INSERT_AFTER;
        return beside && other.op() == Op.REPLACE;
    }

    private boolean refuseShared(Amendment override, Amendment other, Address target) {
        boolean beside = override.op() == Op.INSERT_BEFORE || override.op() == Op.INSERT_AFTER;
        boolean removed = other.op() == Op.REMOVE;
        return refuse(
                beside && removed
                        ? ResolveProblem.INSERT_AT_REMOVED
                        : ResolveProblem.OVERRIDES_CLASH,
                override,
                target);
    }

    private boolean refuse(Problem problem, Amendment override, Object... details) {
        making.report(at(problem, override, details));
        return false;
    }

    private static Diagnostic at(Problem problem, Amendment override, Object... details) {
        return Diagnostic.of(problem, override.target().at(), details)
                .underline(override.target().value().toString().length());
    }
}
