package org.clausebook.model.codec;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;
import org.clausebook.model.policy.ControlLine;
import org.clausebook.model.policy.Node;
import org.clausebook.model.policy.NodeCases;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.Related;
import org.clausebook.model.policy.ResolvedClause;

/**
 * Writes a numbered policy as JSON: all that printing, comparing and explaining it ever need, so
 * that it is never resolved again. Nothing in it is marked-up text.
 */
public final class PolicyWriter implements NodeCases<JsonValue> {

    private final OriginTable origins = new OriginTable();
    private final TreeWriter trees = new TreeWriter(origins::refer);
    private final UnaryOperator<JsonValue> hold;
    private final ClauseWriter clauses;

    private PolicyWriter(UnaryOperator<JsonValue> hold) {
        this.hold = hold;
        this.clauses = new ClauseWriter(trees, hold);
    }

    /**
     * The policy as one object.
     *
     * @param crests takes up the crests it names: Base64 by digest
     * @param hold what to write in place of each paragraph, statement, reason and setting: itself,
     *     or what stands for it
     */
    public static JsonObject write(
            Numbered numbered, Map<String, String> crests, UnaryOperator<JsonValue> hold) {
        return new PolicyWriter(hold).policy(numbered, new IssuerCodec(crests));
    }

    private JsonObject policy(Numbered numbered, IssuerCodec issuers) {
        Policy policy = numbered.policy();
        ChoiceWriter choices = new ChoiceWriter(hold);
        return JsonObject.with()
                .put("owner", policy.owner())
                .put("id", policy.id())
                .put("language", policy.language())
                .put("title", trees.runs(policy.title()))
                .put("issuers", JsonArray.of(policy.issuers(), issuers::write))
                .put("in-force", policy.inForce().toString())
                .put("readers", Constants.word(policy.readers()))
                .put("as-received", Fields.yes(policy.asReceived()))
                .put("layout", LayoutCodec.write(policy.layout()))
                .put(
                        "control",
                        JsonArray.of(policy.control(), line -> hold.apply(controlLine(line))))
                .put("filled", Fields.map(policy.filled(), trees::runs))
                .put("opening", nodes(policy.opening()))
                .put("body", nodes(policy.body()))
                .put(
                        "settings",
                        Fields.map(
                                policy.settings(),
                                setting -> hold.apply(SettingCodec.write(setting))))
                .put("choices", JsonArray.of(policy.choices(), choices::choice))
                .put("sources", JsonArray.of(policy.sources(), SourceCodec::write))
                .put("related", JsonArray.of(policy.related(), this::related))
                .put(
                        "forms",
                        JsonArray.of(policy.forms(), form -> FormCodec.write(form, trees, hold)))
                .put("next", NextCodec.write(policy.next()))
                .put("at", Fields.place(policy.at()))
                .put("numbers", numbers(numbered))
                .put("origins", origins.values())
                .build();
    }

    private static JsonValue numbers(Numbered numbered) {
        JsonObject.Builder numbers = JsonObject.with();
        numbered.numbers()
                .forEach(
                        (address, number) -> numbers.put(address.toString(), new JsonText(number)));
        return numbers.build();
    }

    private JsonValue controlLine(ControlLine line) {
        return JsonObject.with()
                .put("label", trees.runs(line.label()))
                .put("value", trees.runs(line.value()))
                .build();
    }

    private JsonValue related(Related related) {
        return JsonObject.with()
                .put("words", trees.runs(related.words()))
                .put("address", Fields.text(related.address()))
                .put("policy", Fields.text(related.policy()))
                .build();
    }

    private JsonArray nodes(List<Node> nodes) {
        return JsonArray.of(nodes, node -> node.on(this));
    }

    @Override
    public JsonValue part(Node.Part part) {
        return JsonObject.with()
                .put("is", "part")
                .put("id", part.id())
                .put("title", trees.runs(part.title()))
                .put("audience", Fields.texts(part.audience()))
                .put("readers", Constants.word(part.readers()))
                .put("restart", Fields.yes(part.restart()))
                .put("body", nodes(part.body()))
                .build();
    }

    @Override
    public JsonValue section(Node.Section section) {
        return JsonObject.with()
                .put("is", "section")
                .put("id", section.id())
                .put("title", trees.runs(section.title()))
                .put("numbered", Fields.yes(section.numbered()))
                .put("number", Fields.number(section.number()))
                .put("body", nodes(section.body()))
                .put("at", Fields.place(section.at()))
                .build();
    }

    @Override
    public JsonValue clause(Node.ClauseText text) {
        return JsonObject.with()
                .put("is", "clause")
                .put("number", Fields.number(text.number()))
                .put("clause", clauses.clause(text.clause()))
                .build();
    }

    @Override
    public JsonValue definitions(Node.Definitions definitions) {
        List<ResolvedClause> terms = definitions.terms();
        return JsonObject.with()
                .put("is", "definitions")
                .put("terms", JsonArray.of(terms, clauses::clause))
                .build();
    }
}
