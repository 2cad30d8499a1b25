package org.clausebook.model.codec;

import java.util.Optional;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonValue;
import org.clausebook.model.source.EditionApproval;
import org.clausebook.model.source.Next;
import org.clausebook.model.source.OlderDocument;

/** Number, dates and approval of an edition as JSON and back. */
final class NextCodec {

    private NextCodec() {}

    static JsonValue write(Next next) {
        return JsonObject.with()
                .put("edition", Fields.placed(next.edition()))
                .put("in-force", Fields.date(next.inForce()))
                .put("reason", Fields.text(next.reason()))
                .put("approval", next.approval().map(NextCodec::approval))
                .put("issued", Fields.date(next.issued()))
                .put("review", Fields.date(next.review()))
                .put("owner", Fields.text(next.owner()))
                .put("supersedes", next.supersedes().map(NextCodec::older))
                .build();
    }

    static Next read(JsonValue value) {
        JsonObject object = value.object();
        return new Next(
                Fields.findPlaced(object, "edition"),
                Fields.findDate(object, "in-force"),
                Fields.find(object, "reason"),
                object.find("approval").map(NextCodec::readApproval),
                Fields.findDate(object, "issued"),
                Fields.findDate(object, "review"),
                Fields.find(object, "owner"),
                object.find("supersedes").map(NextCodec::readOlder),
                Optional.empty());
    }

    private static JsonValue approval(EditionApproval approval) {
        return JsonObject.with()
                .put("route", approval.route())
                .put("body", approval.body())
                .put("on", approval.on().toString())
                .put("minute", Fields.text(approval.minute()))
                .put("ratified", Fields.date(approval.ratified()))
                .put("amended-at-meeting", Fields.text(approval.amendedAtMeeting()))
                .put("at", Fields.place(approval.at()))
                .build();
    }

    private static EditionApproval readApproval(JsonValue value) {
        JsonObject object = value.object();
        return new EditionApproval(
                Fields.text(object, "route"),
                Fields.text(object, "body"),
                Fields.date(object, "on"),
                Fields.find(object, "minute"),
                Fields.findDate(object, "ratified"),
                Fields.find(object, "amended-at-meeting"),
                Fields.place(object, "at"));
    }

    private static JsonValue older(OlderDocument older) {
        return JsonObject.with()
                .put("title", older.title())
                .put("date", Fields.date(older.date()))
                .build();
    }

    private static OlderDocument readOlder(JsonValue value) {
        JsonObject object = value.object();
        return new OlderDocument(Fields.text(object, "title"), Fields.findDate(object, "date"));
    }
}
