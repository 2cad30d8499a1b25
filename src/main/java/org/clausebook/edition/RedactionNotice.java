package org.clausebook.edition;

import java.util.List;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;
import org.clausebook.model.codec.Fields;

/** What stands in a record in place of words, in the form that its place needs. */
final class RedactionNotice {

    private RedactionNotice() {}

    static JsonValue inPlaceOf(JsonValue old, String notice) {
        if (old instanceof JsonArray) {
            return runs(notice, place(old));
        }
        JsonObject object = old.object();
        if (object.find("key").isPresent()) {
            return block(object, notice);
        }
        return with(object, notice);
    }

    /** A paragraph that goes by the name of what stood there, so that references still hit. */
    private static JsonValue block(JsonObject old, String notice) {
        boolean continued = Fields.text(old, "is").equals("continued");
        return JsonObject.with()
                .put("is", continued ? "continued" : "paragraph")
                .put("key", old.get("key"))
                .put("from", old.get("from"))
                .put("runs", runs(notice, old.get("from")))
                .build();
    }

    private static JsonArray runs(String notice, JsonValue from) {
        return new JsonArray(
                List.of(JsonObject.with().put("text", notice).put("from", from).build()));
    }

    /** A reason, a setting or a line of document control: what it says, and no more. */
    private static JsonValue with(JsonObject old, String notice) {
        JsonObject.Builder fresh = JsonObject.with();
        old.members()
                .forEach(
                        (name, member) -> {
                            switch (name) {
                                case "why" -> fresh.put(name, notice);
                                case "value" -> fresh.put(name, runs(notice, place(member)));
                                case "items" -> fresh.put(name, items(member, notice));
                                // a day that is no day any more could not be printed as one
                                case "type" -> fresh.put(name, "text");
                                case "plural", "article" -> {}
                                default -> fresh.put(name, member);
                            }
                        });
        return fresh.build();
    }

    private static JsonArray items(JsonValue old, String notice) {
        return new JsonArray(
                old.values().stream()
                        .limit(1)
                        .<JsonValue>map(
                                item ->
                                        JsonObject.with()
                                                .put("is", notice)
                                                .put("at", item.object().get("at"))
                                                .build())
                        .toList());
    }

    /** Where the first of some runs comes from. */
    private static JsonValue place(JsonValue runs) {
        for (JsonValue run : runs.values()) {
            JsonObject object = run.object();
            if (object.find("from").isPresent()) {
                return object.get("from");
            }
            if (object.find("runs").isPresent()) {
                return place(object.get("runs"));
            }
        }
        return new JsonText("0");
    }
}
