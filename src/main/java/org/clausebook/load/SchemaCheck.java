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

    private final TextFile file;
    private final Node root;
    private final Shape shape;
    private final Findings findings;

    SchemaCheck(TextFile file, Node root, Shape shape, Findings findings) {
        this.file = file;
        this.root = root;
        this.shape = shape;
        this.findings = findings;
    }

    void check(Schema schema) {
        unfilled(root);
        List<Error> errors = schema.validate(JsonTree.of(root));
        // a key that is missing may be there under a name mistyped, which is the better message
        errors.stream().filter(SchemaCheck::isUnknownKey).forEach(this::report);
        errors.stream().filter(error -> !isUnknownKey(error)).forEach(this::report);
    }

    private static boolean isUnknownKey(Error error) {
        return error.getKeyword().equals("additionalProperties");
    }

    private void report(Error error) {
        Node node = JsonTree.at(root, error.getInstanceLocation());
        if (!findings.isSpoiled(node)) {
            report(error, node);
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
        } else if (node instanceof Scalar scalar
                && scalar.text().isEmpty()
                && !findings.isSpoiled(node)) {
            spoil(LoadProblem.EMPTY_VALUE, scalar, subject(scalar));
        } else if (node instanceof Scalar scalar && isPlaceholder(scalar.text())) {
            toFillIn(scalar);
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
            case "type" -> wrongShape(node, expected);
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
        if (isMistyped(node, key)) {
            findings.spoil(node);
            return;
        }
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

    /**
     * Whether a key that is not known was most likely meant to be this one: the message on that one
     * says enough.
     */
    private boolean isMistyped(Node node, String key) {
        Set<String> known = shape.expected(node).keys();
        return node instanceof Mapping mapping
                && mapping.entries().keySet().stream()
                        .filter(typed -> !known.contains(typed))
                        .anyMatch(
                                typed ->
                                        Suggestion.nearest(typed, known)
                                                .filter(key::equals)
                                                .isPresent());
    }

    private void badName(Node node, Error error, Expectation expected) {
        String key =
                error.getProperty() != null
                        ? error.getProperty()
                        : error.getInstanceNode().asString();
        Entry entry = entry(node, key);
        Diagnostic diagnostic =
                FileIds.isWindows(key)
                        ? Diagnostic.of(LoadProblem.RESERVED_NAME, entry.at(), key)
                                .hint(FileIds.KEPT)
                        : Diagnostic.of(
                                        LoadProblem.BAD_VALUE,
                                        entry.at(),
                                        key,
                                        expected.name().phrase())
                                .hint(
                                        expected.name()
                                                .example()
                                                .map(e -> "for example  " + e)
                                                .orElse(""));
        findings.report(diagnostic.underline(entry.width()));
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
        if (FileIds.isWindows(typed)) {
            findings.report(
                    Diagnostic.of(LoadProblem.RESERVED_NAME, node.at(), typed)
                            .underline(node.width())
                            .hint(FileIds.KEPT));
            findings.spoil(node);
        } else if (typed.contains("\n")) {
            spoil(LoadProblem.SEVERAL_LINES, node, subject(node), expected.phrase());
        } else {
            spoil(LoadProblem.BAD_VALUE, node, typed, expected.phrase());
        }
    }

    /** A text with a colon in it looks like a key; quotes make it a text again. */
    private void wrongShape(Node node, Expectation expected) {
        Optional<Entry> looksLikeKey =
                node instanceof Mapping mapping && expected.isText()
                        ? mapping.entries().values().stream().findFirst()
                        : Optional.empty();
        Optional<Entry> onOneLine =
                looksLikeKey.filter(
                        entry ->
                                entry.value().at().line() == entry.at().line()
                                        && file.line(entry.at().line()).indexOf('{') < 0);
        if (onOneLine.isEmpty()) {
            spoil(LoadProblem.WRONG_SHAPE, node, subject(node), node.kind(), expected.phrase());
            return;
        }
        String line = file.line(node.at().line());
        findings.report(
                Diagnostic.of(
                                LoadProblem.WRONG_SHAPE,
                                node.at(),
                                subject(node),
                                node.kind(),
                                expected.phrase())
                        .underline(onOneLine.get().width() + 1)
                        .hint(
                                "put quotes round a text with a colon:  "
                                        + Quotes.round(
                                                        line,
                                                        node.at().column() - 1,
                                                        line.stripTrailing().length())
                                                .strip()));
        findings.spoil(node);
    }

    private void spoil(LoadProblem problem, Node node, Object... details) {
        Optional<Entry> owner = shape.owner(node);
        boolean empty = node instanceof Scalar scalar && scalar.text().isEmpty();
        Place at = empty ? owner.map(Entry::at).orElse(node.at()) : node.at();
        int width = empty ? owner.map(Entry::width).orElse(1) : node.width();
        String key = shape.key(node).map(entry -> entry.key() + ": ").orElse("");
        findings.report(
                Diagnostic.of(problem, at, details)
                        .underline(width)
                        .hint(
                                shape.example(node)
                                                .map(example -> "for example  " + key + example)
                                                .orElse("")
                                        + asText(node)));
        findings.spoil(node);
    }

    private String asText(Node node) {
        return shape.key(node)
                .filter(key -> shape.expected(node).isText())
                .flatMap(key -> LineRepair.withQuotes(file.line(key.at().line())))
                .map(line -> "\nto print all of it, put quotes round it:  " + line)
                .orElse("");
    }

    private void toFillIn(Scalar node) {
        boolean bar = node.style() == Node.Style.BAR;
        String key = shape.key(node).map(Entry::key).orElse("");
        String example = shape.example(node).map(e -> ", for example " + e).orElse("");
        findings.report(
                Diagnostic.of(
                                LoadProblem.TO_FILL_IN,
                                bar ? node.textAt() : node.at(),
                                key,
                                shape.expected(node).phrase() + example)
                        .underline(node.text().length()));
        findings.spoil(node);
    }

    /** What a message calls the value: its key, or an item of the key's list. */
    private String subject(Node node) {
        String item = shape.owner(node).isPresent() ? "" : "an item of ";
        return shape.key(node).map(entry -> item + "'" + entry.key() + "'").orElse("the file");
    }

    private static Entry entry(Node node, String key) {
        Entry entry = node instanceof Mapping mapping ? mapping.entries().get(key) : null;
        if (entry == null) {
            throw new IllegalStateException("the validator speaks of no key: " + List.of(key));
        }
        return entry;
    }
}
