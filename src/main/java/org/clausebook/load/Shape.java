package org.clausebook.load;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.clausebook.load.Node.Entry;
import org.clausebook.load.Node.Mapping;
import org.clausebook.load.Node.Sequence;

/** Each value of a file beside what the schema expects of it and the key that it belongs to. */
final class Shape {

    private final IdentityHashMap<Node, Expectation> expected = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Entry> owners = new IdentityHashMap<>();

    Shape(Node root, Expectation expectation) {
        walk(root, expectation);
    }

    private void walk(Node node, Expectation expectation) {
        expected.put(node, expectation);
        if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries().values()) {
                owners.put(entry.value(), entry);
                walk(entry.value(), expectation.property(entry.key()));
            }
        } else if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> walk(item, expectation.item()));
        }
    }

    Expectation expected(Node node) {
        Expectation expectation = expected.get(node);
        if (expectation == null) {
            throw new IllegalArgumentException("not a value of this file: " + node);
        }
        return expectation;
    }

    /** The key whose value this is; nothing for the file itself and for items of lists. */
    Optional<Entry> owner(Node node) {
        return Optional.ofNullable(owners.get(node));
    }
}
