package org.clausebook.model.codec;

import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonValue;
import org.clausebook.model.policy.RoleForm;
import org.clausebook.model.source.Audience;
import org.clausebook.model.source.FormKind;

/** What the forms of a policy hold, as JSON and back. */
final class FormCodec {

    private FormCodec() {}

    static JsonValue write(RoleForm form, TreeWriter trees, UnaryOperator<JsonValue> hold) {
        Audience audience = form.audience();
        return JsonObject.with()
                .put("role", audience.id())
                .put("role-title", audience.title())
                .put("kind", Fields.constant(audience.form()))
                .put("role-at", Fields.place(audience.at()))
                .put("title", trees.runs(form.title()))
                .put("intro", JsonArray.of(form.intro(), block -> hold.apply(block.on(trees))))
                .put(
                        "statements",
                        JsonArray.of(form.statements(), line -> hold.apply(trees.runs(line))))
                .build();
    }

    static RoleForm read(JsonValue value, TreeReader trees, UnaryOperator<JsonValue> open) {
        JsonObject object = value.object();
        return new RoleForm(
                new Audience(
                        Fields.text(object, "role"),
                        Fields.text(object, "role-title"),
                        Fields.findConstant(FormKind.values(), object, "kind"),
                        OptionalInt.empty(),
                        Fields.place(object, "role-at")),
                trees.runs(object.get("title")),
                Fields.list(object.get("intro"), block -> trees.block(open.apply(block))),
                Fields.list(object.get("statements"), line -> trees.runs(open.apply(line))));
    }
}
