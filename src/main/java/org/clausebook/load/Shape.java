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
    private final IdentityHashMap<Node, Node> lists = new IdentityHashMap<>();

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
            for (Node item : sequence.items()) {
                lists.put(item, sequence);
                walk(item, expectation.item());
            }
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

    /** The key whose value this is, or whose list this is in; nothing for the file itself. */
    Optional<Entry> key(Node node) {
        Node at = node;
        while (lists.containsKey(at)) {
            at = lists.get(at);
        }
        return owner(at);
    }

    /**
     * An example of the value, as it is typed after its key; for an item, of the list that it is
     * in.
     */
    Optional<String> example(Node node) {
        Node at = node;
        while (lists.containsKey(at)) {
            at = lists.get(at);
        }
        return expected(at).example();
    }
}
