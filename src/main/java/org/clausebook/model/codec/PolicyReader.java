package org.clausebook.model.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.clausebook.json.JsonException;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonValue;
import org.clausebook.model.policy.ControlLine;
import org.clausebook.model.policy.Node;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.Related;
import org.clausebook.model.source.Readers;
import org.clausebook.model.text.Address;

/**
 * Reads the policies that {@link PolicyWriter} writes; anything else is refused with a {@link
 * JsonException}.
 */
public final class PolicyReader {

    private final TreeReader trees;
    private final UnaryOperator<JsonValue> open;
    private final ClauseReader clauses;

    private PolicyReader(TreeReader trees, UnaryOperator<JsonValue> open) {
        this.trees = trees;
        this.open = open;
        this.clauses = new ClauseReader(trees, open);
    }

    /**
     * The policy of an object.
     *
     * @param crests Base64 by digest
     * @param open gives what a value stands for
     */
    public static Numbered read(
            JsonObject object, Map<String, String> crests, UnaryOperator<JsonValue> open) {
        TreeReader trees = new TreeReader(new OriginList(object.get("origins"))::get);
        return new PolicyReader(trees, open).policy(object, new IssuerCodec(crests));
    }

    private Numbered policy(JsonObject object, IssuerCodec issuers) {
        Policy policy =
                new Policy(
                        Fields.text(object, "owner"),
                        Fields.text(object, "id"),
                        Fields.text(object, "language"),
                        trees.runs(object.get("title")),
                        Fields.list(object.get("issuers"), issuers::read),
                        Fields.date(object, "in-force"),
                        Fields.constant(Readers.values(), object, "readers"),
                        Fields.isYes(object, "as-received"),
                        LayoutCodec.read(object.get("layout")),
                        Fields.list(object.get("control"), this::controlLine),
                        Fields.map(object.get("filled"), trees::runs),
                        nodes(object.get("opening")),
                        nodes(object.get("body")),
                        Fields.map(
                                object.get("settings"),
                                setting -> SettingCodec.read(open.apply(setting))),
                        Fields.list(object.get("choices"), clauses::choice),
                        Fields.list(object.get("sources"), SourceCodec::read),
                        Fields.list(object.get("related"), this::related),
                        Fields.list(object.get("forms"), form -> FormCodec.read(form, trees, open)),
                        NextCodec.read(object.get("next")),
                        Fields.place(object, "at"));
        Map<Address, String> numbers = new LinkedHashMap<>();
        object.get("numbers")
                .object()
                .members()
                .forEach((address, number) -> numbers.put(Address.parse(address), number.text()));
        return new Numbered(policy, numbers);
    }

    private ControlLine controlLine(JsonValue value) {
        JsonObject object = open.apply(value).object();
        return new ControlLine(trees.runs(object.get("label")), trees.runs(object.get("value")));
    }

    private Related related(JsonValue value) {
        JsonObject object = value.object();
        return new Related(
                trees.runs(object.get("words")),
                Fields.find(object, "address"),
                Fields.find(object, "policy"));
    }

    private List<Node> nodes(JsonValue value) {
        return Fields.list(value, node -> node(node.object()));
    }

    private Node node(JsonObject object) {
        String kind = Fields.text(object, "is");
        return switch (kind) {
            case "part" ->
                    new Node.Part(
                            Fields.text(object, "id"),
                            trees.runs(object.get("title")),
                            Fields.texts(object, "audience"),
                            Fields.constant(Readers.values(), object, "readers"),
                            Fields.isYes(object, "restart"),
                            nodes(object.get("body")));
            case "section" ->
                    new Node.Section(
                            Fields.text(object, "id"),
                            trees.runs(object.get("title")),
                            Fields.isYes(object, "numbered"),
                            Fields.findNumber(object, "number"),
                            nodes(object.get("body")),
                            Fields.place(object, "at"));
            case "clause" ->
                    new Node.ClauseText(
                            clauses.clause(object.get("clause")),
                            Fields.findNumber(object, "number"));
            case "definitions" ->
                    new Node.Definitions(Fields.list(object.get("terms"), clauses::clause));
            default -> throw new JsonException("not a part of a policy: '" + kind + "'");
        };
    }
}
