package org.clausebook.load;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Place;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.load.Node.Entry;
import org.clausebook.load.Node.Mapping;
import org.clausebook.load.Node.Scalar;
import org.clausebook.load.Node.Sequence;

/**
 * Checks the shape of one file by its schema and says in our words what was found, what was
 * expected and what would work.
 */
final class SchemaCheck {

    private final Node root;
    private final Shape shape;
    private final Findings findings;

    SchemaCheck(Node root, Shape shape, Findings findings) {
        this.root = root;
        this.shape = shape;
        this.findings = findings;
    }

    void check(Schema schema) {
        unfilled(root);
        for (Error error : schema.validate(JsonTree.of(root))) {
            Node node = JsonTree.at(root, error.getInstanceLocation());
            if (!findings.isSpoiled(node)) {
                report(error, node);
            }
        }
    }

    /**
     * Empty values and those still to fill in get one message, whatever else the schema says of
     * them.
     */
    private void unfilled(Node node) {
        if (node instanceof Mapping mapping) {
            mapping.entries().values().forEach(entry -> unfilled(entry.value()));
        } else if (node instanceof Sequence sequence) {
            sequence.items().forEach(this::unfilled);
        } else if (node instanceof Scalar scalar && scalar.isEmpty()) {
            spoil(LoadProblem.EMPTY_VALUE, scalar, subject(scalar));
        } else if (node instanceof Scalar scalar && isPlaceholder(scalar.text())) {
            Expectation expected = shape.expected(scalar);
            String example = expected.example().map(e -> ", for example " + e).orElse("");
            spoil(LoadProblem.TO_FILL_IN, scalar, name(scalar), expected.phrase() + example);
        }
    }

    private static boolean isPlaceholder(String text) {
        return text.equals("TO FILL IN") || text.equals("FILL IN");
    }

    private void report(Error error, Node node) {
        Expectation expected = shape.expected(node);
        switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey(node, error.getProperty(), expected);
            case "required" -> missingKey(node, error.getProperty());
            case "propertyNames" -> badName(node, error, expected);
            case "enum" -> notOneOf(node, expected);
            case "minItems", "minProperties" -> spoil(LoadProblem.EMPTY_LIST, node, subject(node));
            case "type" ->
                    spoil(
                            LoadProblem.WRONG_SHAPE,
                            node,
                            subject(node),
                            node.kind(),
                            expected.phrase());
            case "pattern" -> badValue(node, expected);
            default ->
                    throw new IllegalStateException(
                            "no message for the keyword " + error.getKeyword());
        }
    }

    private void unknownKey(Node node, String key, Expectation expected) {
        Entry entry = entry(node, key);
        Set<String> keys = expected.keys();
        String hint = Suggestion.didYouMean(key, keys);
        if (hint.isEmpty() && !keys.isEmpty()) {
            hint = "the keys here are " + String.join(", ", keys);
        }
        findings.report(
                Diagnostic.of(LoadProblem.UNKNOWN_KEY, entry.at(), key)
                        .underline(entry.width())
                        .hint(hint));
        findings.leaveOut();
    }

    /** Reports a key that is needed and not there; rules beyond the schema use it too. */
    void missingKey(Node node, String key) {
        Place at = shape.owner(node).map(Entry::at).orElse(node.at());
        int width = shape.owner(node).map(Entry::width).orElse(1);
        Expectation expected = shape.expected(node).property(key);
        findings.report(
                Diagnostic.of(LoadProblem.MISSING_KEY, at, key)
                        .underline(width)
                        .hint(
                                expected.example()
                                        .map(e -> "add a line such as  " + key + ": " + e)
                                        .orElse("")));
        findings.spoil(node);
    }

    private void badName(Node node, Error error, Expectation expected) {
        String key =
                error.getProperty() != null
                        ? error.getProperty()
                        : error.getInstanceNode().asString();
        Entry entry = entry(node, key);
        findings.report(
                Diagnostic.of(LoadProblem.BAD_VALUE, entry.at(), key, expected.name().phrase())
                        .underline(entry.width())
                        .hint(expected.name().example().map(e -> "for example " + e).orElse("")));
        findings.spoil(entry.value());
    }

    private void notOneOf(Node node, Expectation expected) {
        String typed = ((Scalar) node).text();
        findings.report(
                Diagnostic.of(
                                LoadProblem.NOT_ONE_OF,
                                node.at(),
                                typed,
                                String.join(", ", expected.choices()))
                        .underline(node.width())
                        .hint(Suggestion.didYouMean(typed, expected.choices())));
        findings.spoil(node);
    }

    private void badValue(Node node, Expectation expected) {
        String typed = ((Scalar) node).text();
        if (typed.contains("\n")) {
            spoil(LoadProblem.SEVERAL_LINES, node, subject(node), expected.phrase());
        } else {
            spoil(LoadProblem.BAD_VALUE, node, typed, expected.phrase());
        }
    }

    private void spoil(LoadProblem problem, Node node, Object... details) {
        Optional<Entry> owner = shape.owner(node);
        boolean atKey = owner.isPresent() && (node instanceof Scalar scalar && scalar.isEmpty());
        Place at = atKey ? owner.get().at() : node.at();
        int width = atKey ? owner.get().width() : node.width();
        String example = shape.expected(node).example().orElse("");
        String key = owner.map(o -> o.key() + ": ").orElse("- ");
        boolean said = problem == LoadProblem.TO_FILL_IN || example.isEmpty();
        findings.report(
                Diagnostic.of(problem, at, details)
                        .underline(width)
                        .hint(said ? "" : "for example  " + key + example));
        findings.spoil(node);
    }

    /** What a message calls the value: its key, or its place in a list. */
    private String subject(Node node) {
        return shape.owner(node)
                .map(owner -> "'" + owner.key() + "'")
                .orElse(node == root ? "the file" : "this item");
    }

    private String name(Node node) {
        return shape.owner(node).map(Entry::key).orElse("this item");
    }

    private static Entry entry(Node node, String key) {
        Entry entry = node instanceof Mapping mapping ? mapping.entries().get(key) : null;
        if (entry == null) {
            throw new IllegalStateException("the validator speaks of no key: " + List.of(key));
        }
        return entry;
    }
}
