package org.clausebook.load;

import com.networknt.schema.path.NodePath;
import org.clausebook.load.Node.Entry;
import org.clausebook.load.Node.Mapping;
import org.clausebook.load.Node.Scalar;
import org.clausebook.load.Node.Sequence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file's values for the schema validator, every one of them as text, and the way back from its
 * answers.
 */
final class JsonTree {

    private JsonTree() {}

    static JsonNode of(Node node) {
        if (node instanceof Mapping mapping) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (Entry entry : mapping.entries().values()) {
                object.set(entry.key(), of(entry.value()));
            }
            return object;
        }
        if (node instanceof Sequence sequence) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            sequence.items().forEach(item -> array.add(of(item)));
            return array;
        }
        return JsonNodeFactory.instance.stringNode(((Scalar) node).text());
    }

    /** The value that the validator means. */
    static Node at(Node root, NodePath path) {
        Node node = root;
        for (int i = 0; i < path.getNameCount(); i++) {
            Object element = path.getElement(i);
            if (node instanceof Mapping mapping) {
                Entry entry = mapping.entries().get(String.valueOf(element));
                if (entry == null) {
                    throw new IllegalStateException("the validator speaks of no value: " + path);
                }
                node = entry.value();
            } else if (node instanceof Sequence sequence && element instanceof Integer index) {
                node = sequence.items().get(index);
            }
        }
        return node;
    }
}
