package org.clausebook.model.codec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clausebook.diagnostic.Place;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonValue;
import org.clausebook.model.policy.AppliedOverride;
import org.clausebook.model.policy.Choice;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Amendment;
import org.clausebook.model.source.Approval;
import org.clausebook.model.source.Basis;
import org.clausebook.model.source.Because;
import org.clausebook.model.source.Citation;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Condition;
import org.clausebook.model.source.Consultation;
import org.clausebook.model.source.Lock;
import org.clausebook.model.source.Obligation;
import org.clausebook.model.source.Passage;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Reason;
import org.clausebook.model.source.Weight;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Digest;

/**
 * Reads the clauses that {@link ClauseWriter} writes. What a clause asks of the policies that
 * choose it (locks below, conditions, exceptions) was settled when it was chosen and is not kept.
 */
final class ClauseReader {

    private final TreeReader trees;
    private final UnaryOperator<JsonValue> open;

    ClauseReader(TreeReader trees, UnaryOperator<JsonValue> open) {
        this.trees = trees;
        this.open = open;
    }

    ResolvedClause clause(JsonValue value) {
        JsonObject object = value.object();
        ClauseVersion version = version(object.get("version").object());
        return new ResolvedClause(
                source(object, version),
                version,
                Fields.find(object, "variant"),
                new Digest(Fields.text(object, "wording")),
                Fields.constant(Lock.values(), object, "lock"),
                Fields.list(object.get("choices"), this::choice),
                Fields.list(object.get("overrides"), this::override),
                Fields.list(object.get("blocks"), block -> trees.block(open.apply(block))),
                Fields.map(
                        object.get("statements"),
                        lines -> Fields.list(lines, line -> trees.runs(open.apply(line)))),
                Fields.place(object, "at"));
    }

    private static Clause source(JsonObject object, ClauseVersion version) {
        return new Clause(
                Fields.text(object, "id"),
                Fields.text(object, "layer"),
                Fields.placed(object.get("title")),
                Fields.texts(object, "audience"),
                Fields.texts(object, "binds"),
                Fields.text(object, "topic"),
                Fields.constant(Obligation.values(), object, "obligation"),
                Fields.constant(Lock.values(), object, "lock"),
                Condition.ALWAYS,
                Fields.text(object, "language"),
                List.of(),
                Fields.text(object, "owner"),
                Fields.text(object, "licence"),
                Fields.findPlaced(object, "term"),
                List.of(),
                Fields.list(object.get("formerly"), Fields::placed),
                Optional.empty(),
                Fields.isYes(object, "as-received"),
                Fields.isYes(object, "consulted-text"),
                Optional.empty(),
                List.of(version),
                Fields.place(object, "clause-at"));
    }

    private static ClauseVersion version(JsonObject object) {
        Place at = Fields.place(object, "at");
        return new ClauseVersion(
                Fields.number(object, "number"),
                Fields.date(object, "in-force"),
                Fields.constant(Weight.values(), object, "change"),
                Fields.constant(Because.values(), object, "because"),
                Fields.text(object, "reason"),
                object.find("consulted").map(ClauseReader::consultation),
                Fields.list(object.get("sources"), ClauseReader::citation),
                new Passage("", at, 0),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                List.of(),
                Map.of(),
                Map.of(),
                at);
    }

    private static Citation citation(JsonValue value) {
        JsonObject object = value.object();
        return new Citation(Fields.placed(object.get("source")), Fields.isYes(object, "historic"));
    }

    private AppliedOverride override(JsonValue value) {
        JsonObject object = value.object();
        Address target = Address.parse(Fields.text(object, "target"));
        return new AppliedOverride(
                Fields.text(object, "layer"),
                new Amendment(
                        new Placed<>(target, Fields.place(object, "target-at")),
                        OriginReader.op(Fields.text(object, "does")),
                        Optional.empty(),
                        new Basis(
                                Fields.findNumber(object, "was"),
                                Fields.findPlaced(object, "was-layer"),
                                Optional.empty(),
                                Fields.place(object, "was-at")),
                        Fields.findPlaced(object, "over"),
                        reason(open.apply(object.get("reason"))),
                        Optional.empty(),
                        object.find("consulted").map(ClauseReader::consultation),
                        Fields.findDate(object, "expires"),
                        Fields.place(object, "at")));
    }

    Choice choice(JsonValue value) {
        JsonObject object = value.object();
        return new Choice(
                Fields.constant(Choice.What.values(), object, "what"),
                Fields.text(object, "clause"),
                Fields.find(object, "detail"),
                Fields.text(object, "layer"),
                object.find("reason").map(reason -> reason(open.apply(reason))),
                Fields.place(object, "at"));
    }

    private static Consultation consultation(JsonValue value) {
        JsonObject object = value.object();
        return new Consultation(
                Fields.text(object, "with"),
                Fields.date(object, "on"),
                Fields.text(object, "outcome"));
    }

    private static Reason reason(JsonValue value) {
        JsonObject object = value.object();
        return new Reason(
                Fields.text(object, "why"),
                object.find("agreed").map(ClauseReader::approval),
                Fields.findConstant(Weight.values(), object, "change"));
    }

    private static Approval approval(JsonValue value) {
        JsonObject object = value.object();
        return new Approval(
                Fields.text(object, "body"),
                Fields.date(object, "on"),
                Fields.find(object, "minute"));
    }
}
