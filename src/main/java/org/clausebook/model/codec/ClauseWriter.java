package org.clausebook.model.codec;

import java.util.function.UnaryOperator;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonValue;
import org.clausebook.model.policy.AppliedOverride;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Amendment;
import org.clausebook.model.source.Approval;
import org.clausebook.model.source.Citation;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Consultation;
import org.clausebook.model.source.Reason;

/** Clauses of a policy as JSON: their text, and what a reader of the history asks about them. */
final class ClauseWriter {

    private final TreeWriter trees;
    private final UnaryOperator<JsonValue> hold;

    ClauseWriter(TreeWriter trees, UnaryOperator<JsonValue> hold) {
        this.trees = trees;
        this.hold = hold;
    }

    JsonValue clause(ResolvedClause clause) {
        Clause source = clause.source();
        return JsonObject.with()
                .put("id", clause.id())
                .put("layer", source.layer())
                .put("title", Fields.placed(source.title()))
                .put("audience", Fields.texts(source.audience()))
                .put("binds", Fields.texts(source.binds()))
                .put("topic", source.topic())
                .put("obligation", Constants.word(source.obligation()))
                .put("lock", Constants.word(clause.lock()))
                .put("language", source.language())
                .put("owner", source.owner())
                .put("licence", source.licence())
                .put("term", Fields.placed(source.term()))
                .put("formerly", JsonArray.of(source.formerly(), Fields::placed))
                .put("as-received", Fields.yes(source.asReceived()))
                .put("consulted-text", Fields.yes(source.consultedText()))
                .put("clause-at", Fields.place(source.at()))
                .put("version", version(clause.version()))
                .put("variant", Fields.text(clause.variant()))
                .put("wording", clause.wording().sha256())
                .put("choices", JsonArray.of(clause.choices(), new ChoiceWriter(hold)::choice))
                .put("overrides", JsonArray.of(clause.overrides(), this::override))
                .put("blocks", JsonArray.of(clause.blocks(), block -> hold.apply(block.on(trees))))
                .put(
                        "statements",
                        Fields.map(
                                clause.statements(),
                                lines -> JsonArray.of(lines, line -> hold.apply(trees.runs(line)))))
                .put("at", Fields.place(clause.at()))
                .build();
    }

    private static JsonValue version(ClauseVersion version) {
        return JsonObject.with()
                .put("number", Integer.toString(version.number()))
                .put("in-force", version.inForce().toString())
                .put("change", Constants.word(version.change()))
                .put("because", Constants.word(version.because()))
                .put("reason", version.reason())
                .put("consulted", version.consulted().map(ClauseWriter::consultation))
                .put("sources", JsonArray.of(version.sources(), ClauseWriter::citation))
                .put("at", Fields.place(version.at()))
                .build();
    }

    private static JsonValue citation(Citation citation) {
        return JsonObject.with()
                .put("source", Fields.placed(citation.source()))
                .put("historic", Fields.yes(citation.historic()))
                .build();
    }

    private JsonValue override(AppliedOverride applied) {
        Amendment override = applied.override();
        return JsonObject.with()
                .put("layer", applied.layer())
                .put("target", override.target().value().toString())
                .put("target-at", Fields.place(override.target().at()))
                .put("does", override.op().key())
                .put("was", Fields.number(override.was().version()))
                .put("was-layer", Fields.placed(override.was().layer()))
                .put("was-at", Fields.place(override.was().at()))
                .put("over", Fields.placed(override.over()))
                .put("reason", hold.apply(reason(override.reason())))
                .put("consulted", override.consulted().map(ClauseWriter::consultation))
                .put("expires", Fields.date(override.expires()))
                .put("at", Fields.place(override.at()))
                .build();
    }

    static JsonValue consultation(Consultation consultation) {
        return JsonObject.with()
                .put("with", consultation.with())
                .put("on", consultation.on().toString())
                .put("outcome", consultation.outcome())
                .build();
    }

    static JsonValue reason(Reason reason) {
        return JsonObject.with()
                .put("why", reason.why())
                .put("agreed", reason.agreed().map(ClauseWriter::approval))
                .put("change", Fields.constant(reason.change()))
                .build();
    }

    private static JsonValue approval(Approval approval) {
        return JsonObject.with()
                .put("body", approval.body())
                .put("on", approval.on().toString())
                .put("minute", Fields.text(approval.minute()))
                .build();
    }
}
