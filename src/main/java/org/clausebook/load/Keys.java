package org.clausebook.load;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Place;
import org.clausebook.load.Node.Entry;
import org.clausebook.load.Node.Mapping;
import org.clausebook.load.Node.Scalar;
import org.clausebook.load.Node.Sequence;

/**
 * The keys of one thing in a file: which are there, where they stand, and whether the thing can be
 * used at all.
 */
abstract class Keys {

    /** One thing that is kept or dropped as a whole. */
    static final class Unit {
        private boolean unusable;
    }

    final Scope scope;
    final Unit unit;

    /** As it stands in the file. */
    final Mapping own;

    /** With the keys that a file states for all its clauses. */
    private final Mapping mapping;

    private final Place at;

    Keys(Scope scope, Mapping own, Mapping mapping, Place at, Unit unit) {
        this.scope = scope;
        this.own = own;
        this.mapping = mapping;
        this.at = at;
        this.unit = unit;
        if (scope.findings().isSpoiled(own)) {
            unit.unusable = true;
            scope.findings().leaveOut();
        }
    }

    Scope scope() {
        return scope;
    }

    Mapping mapping() {
        return mapping;
    }

    /** Where the thing is named: its key, or its first key in a list. */
    Place at() {
        return at;
    }

    /** Where a key stands; where the thing is named if the key is not there. */
    Place at(String key) {
        return entry(key).map(Entry::at).orElse(at);
    }

    boolean has(String key) {
        return entry(key).isPresent();
    }

    Optional<Entry> entry(String key) {
        return mapping.entry(key);
    }

    /** Says of each key that is not there that it is missing, and makes the thing unusable. */
    void require(String... keys) {
        for (String key : keys) {
            if (!has(key)) {
                scope.check().missingKey(own, key);
                drop();
            }
        }
    }

    /** Makes the thing unusable; somebody has said why. */
    void drop() {
        unit.unusable = true;
        scope.findings().leaveOut();
    }

    boolean isUsable() {
        return !unit.unusable;
    }

    /** The entries below a key. */
    List<Entry> entries(String key) {
        return entry(key)
                .map(Entry::value)
                .filter(node -> node instanceof Mapping)
                .map(node -> List.copyOf(((Mapping) node).entries().values()))
                .orElse(List.of());
    }

    /** The items of a list. */
    List<Node> items(String key) {
        return entry(key)
                .map(Entry::value)
                .filter(node -> node instanceof Sequence && !scope.findings().isSpoiled(node))
                .map(node -> ((Sequence) node).items())
                .orElse(List.of());
    }

    /** The text of a key, where it is one that can be used. */
    Optional<Scalar> scalar(String key) {
        return entry(key)
                .map(Entry::value)
                .filter(node -> node instanceof Scalar && !scope.findings().isSpoiled(node))
                .map(node -> (Scalar) node);
    }
}
