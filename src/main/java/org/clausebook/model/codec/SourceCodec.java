package org.clausebook.model.codec;

import java.util.List;
import java.util.Optional;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonValue;
import org.clausebook.model.source.Condition;
import org.clausebook.model.source.Confirmation;
import org.clausebook.model.source.Source;
import org.clausebook.model.source.SourceKind;
import org.clausebook.model.source.Superseded;

/** Entries of the register as JSON and back, without the notes that are the provider's own. */
final class SourceCodec {

    private SourceCodec() {}

    static JsonValue write(Source source) {
        return JsonObject.with()
                .put("id", source.id())
                .put("title", source.title())
                .put("short", source.shortTitle())
                .put("kind", Constants.word(source.kind()))
                .put("in-force", Fields.date(source.inForce()))
                .put("superseded", source.superseded().map(SourceCodec::superseded))
                .put("address", Fields.text(source.address()))
                .put("confirmed", source.confirmed().map(SourceCodec::confirmation))
                .put("at", Fields.place(source.at()))
                .build();
    }

    static Source read(JsonValue value) {
        JsonObject object = value.object();
        return new Source(
                Fields.text(object, "id"),
                Fields.text(object, "title"),
                Fields.text(object, "short"),
                Fields.constant(SourceKind.values(), object, "kind"),
                List.of(),
                Condition.ALWAYS,
                Fields.findDate(object, "in-force"),
                object.find("superseded").map(SourceCodec::readSuperseded),
                Fields.find(object, "address"),
                object.find("confirmed").map(SourceCodec::readConfirmation),
                Optional.empty(),
                Fields.place(object, "at"));
    }

    private static JsonValue superseded(Superseded superseded) {
        return JsonObject.with()
                .put("on", superseded.on().toString())
                .put("by", Fields.placed(superseded.by()))
                .build();
    }

    private static Superseded readSuperseded(JsonValue value) {
        JsonObject object = value.object();
        return new Superseded(Fields.date(object, "on"), Fields.findPlaced(object, "by"));
    }

    private static JsonValue confirmation(Confirmation confirmation) {
        return JsonObject.with()
                .put("by", confirmation.by())
                .put("on", confirmation.on().toString())
                .put("read-at", confirmation.readAt())
                .build();
    }

    private static Confirmation readConfirmation(JsonValue value) {
        JsonObject object = value.object();
        return new Confirmation(
                Fields.text(object, "by"),
                Fields.date(object, "on"),
                Fields.text(object, "read-at"));
    }
}
