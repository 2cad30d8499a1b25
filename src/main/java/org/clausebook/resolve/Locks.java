package org.clausebook.resolve;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.GroupLock;
import org.clausebook.model.source.Lock;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Waiver;
import org.clausebook.model.text.Op;
import org.clausebook.words.Dates;

/**
 * What each layer may do to a clause.
 *
 * <p>"Open: everything. Add-only: choose a variant, append, prepend, insert before or after.
 * Settings-only: choose a variant. Locked: nothing more. A layer may tighten a lock, never loosen
 * it; only a waiver does."
 */
final class Locks {

    /** A lock with who set it and where, for messages. */
    record Held(Lock lock, String by, Place at) {}

    private final Making making;

    Locks(Making making) {
        this.making = making;
        making.layers.forEach(this::checkTightening);
    }

    /**
     * The lock that binds a layer: the clause's own, tightened by the layers above, loosened only
     * by a waiver.
     */
    Held binding(Layer layer, Clause clause) {
        if (clause.layer().equals(layer.id())) {
            return new Held(Lock.OPEN, layer.id(), clause.at());
        }
        Held held = new Held(clause.lock(), clause.layer(), clause.at());
        for (Layer above : making.layers) {
            if (above.id().equals(layer.id())) {
                break;
            }
            for (GroupLock lock :
                    above.choice().map(choice -> choice.locks()).orElse(java.util.List.of())) {
                if (lock.clause().value().equals(clause.id())
                        && lock.lock().compareTo(held.lock()) > 0) {
                    held = new Held(lock.lock(), above.id(), lock.at());
                }
            }
        }
        return waived(layer, clause, held);
    }

    /** The lock that binds the layer below the last one: what a school left open for nobody. */
    Lock after(Clause clause) {
        Layer last = making.layers.get(making.layers.size() - 1);
        return binding(last, clause).lock();
    }

    void checkVariant(Layer layer, Clause clause, Place at) {
        Held held = binding(layer, clause);
        if (held.lock() == Lock.LOCKED) {
            broken(layer, clause, held, "use", at);
        }
    }

    /** Whether a layer may do this; where it may not, the error is reported. */
    boolean allows(Layer layer, Clause clause, Op op, Place at) {
        Held held = binding(layer, clause);
        boolean adds = op != Op.REPLACE && op != Op.REMOVE;
        boolean allowed = held.lock() == Lock.OPEN || (held.lock() == Lock.ADD_ONLY && adds);
        if (!allowed) {
            broken(layer, clause, held, op.key(), at);
        }
        return allowed;
    }

    private void broken(Layer layer, Clause clause, Held held, String wanted, Place at) {
        Diagnostic told =
                Diagnostic.of(
                                ResolveProblem.LOCK_BROKEN,
                                at,
                                clause.id(),
                                word(held.lock()),
                                held.by(),
                                held.at().path() + ":" + held.at().line(),
                                wanted)
                        .underline(clause.id().length());
        making.report(
                ended(layer, clause, held)
                        .map(waiver -> told.hint(over(held.by(), waiver)))
                        .orElse(told));
    }

    /** The last waiver of this lock whose day has passed. */
    private Optional<Waiver> ended(Layer layer, Clause clause, Held held) {
        return Stream.concat(
                        making.workspace.library().waivers().stream()
                                .filter(waiver -> held.by().equals(Layer.PROVIDER)),
                        making.layers.stream()
                                .filter(above -> held.by().equals(above.id()))
                                .flatMap(above -> above.profile().waivers().stream()))
                .filter(waiver -> isFor(waiver, layer, clause))
                .filter(waiver -> waiver.until().isBefore(making.inForce))
                .max(Comparator.comparing(Waiver::until));
    }

    private static String over(String by, Waiver waiver) {
        return "the waiver by "
                + by
                + " ("
                + waiver.at().path()
                + ":"
                + waiver.at().line()
                + ") ended on "
                + Dates.day(waiver.until())
                + "; agreed by "
                + waiver.agreed().body()
                + " on "
                + Dates.day(waiver.agreed().on())
                + ": "
                + waiver.reason();
    }

    private static boolean isFor(Waiver waiver, Layer layer, Clause clause) {
        return waiver.profile().value().equals(layer.id())
                && waiver.clause().value().equals(clause.id());
    }

    private Held waived(Layer layer, Clause clause, Held held) {
        Held result = held;
        for (Waiver waiver : making.workspace.library().waivers()) {
            result = waivedBy(Layer.PROVIDER, waiver, layer, clause, result);
        }
        for (Layer above : making.layers) {
            for (Waiver waiver : above.profile().waivers()) {
                boolean isAbove = !above.id().equals(layer.id());
                result = isAbove ? waivedBy(above.id(), waiver, layer, clause, result) : result;
            }
        }
        return result;
    }

    /** A waiver lifts the locks of the layer that grants it, until its day. */
    private Held waivedBy(String grantor, Waiver waiver, Layer layer, Clause clause, Held held) {
        boolean holds =
                isFor(waiver, layer, clause)
                        && held.by().equals(grantor)
                        && !waiver.until().isBefore(making.inForce);
        return holds ? new Held(waiver.lock(), grantor, waiver.at()) : held;
    }

    private void checkTightening(Layer layer) {
        layer.choice()
                .ifPresent(choice -> choice.locks().forEach(lock -> checkTightening(layer, lock)));
    }

    private void checkTightening(Layer layer, GroupLock lock) {
        Profile group = layer.profile();
        making.clause(lock.clause().value())
                .ifPresent(
                        clause -> {
                            Held held = binding(layer, clause);
                            if (lock.lock().compareTo(held.lock()) < 0) {
                                making.report(
                                        ResolveProblem.LOCK_LOOSENED,
                                        lock.clause().at(),
                                        clause.id(),
                                        word(held.lock()),
                                        held.by().equals(group.id()) ? "itself" : held.by(),
                                        word(lock.lock()));
                            }
                        });
    }

    private static String word(Lock lock) {
        return lock.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
