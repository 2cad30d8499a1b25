package org.clausebook.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clausebook.compose.DeviationsComposer;
import org.clausebook.explain.AgreedText;
import org.clausebook.explain.Deviation;
import org.clausebook.explain.Unlike;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;
import org.clausebook.json.JsonWriter;
import org.clausebook.model.source.Approval;
import org.clausebook.model.source.Consultation;
import org.clausebook.model.source.Reason;
import org.clausebook.model.source.UnansweredLetter;

/** Where texts differ, for other programs: JSON as {@code deviations.schema.json} describes it. */
final class DeviationsJson {

    private static final String FORMAT = "1";

    private DeviationsJson() {}

    static String of(DeviationsComposer.Report report) {
        return JsonWriter.write(
                JsonObject.with()
                        .put("kind", "deviations")
                        .put("format", FORMAT)
                        .put("for", report.issuer().name())
                        .put(
                                "deviations",
                                JsonArray.of(report.deviations(), DeviationsJson::deviation))
                        .put("agreed", JsonArray.of(report.agreed(), DeviationsJson::agreed))
                        .put("unlike", JsonArray.of(report.unlike(), DeviationsJson::unlike))
                        .build());
    }

    private static JsonValue deviation(Deviation one) {
        Optional<Approval> agreed = one.reason().flatMap(Reason::agreed);
        return JsonObject.with()
                .put("school", one.owner())
                .put("policy", one.policy())
                .put("clause", one.clause())
                .put("title", one.title())
                .put("what", lower(one.what()))
                .put("where", one.where().map(JsonText::new))
                .put("layer", one.layer())
                .put("lock", lower(one.lock()))
                .put("consulted-text", String.valueOf(one.consulted()))
                .put("waiver-until", one.waiver().map(day -> new JsonText(day.toString())))
                .put("reason", one.reason().map(reason -> new JsonText(reason.why())))
                .put("agreed-by", agreed.map(by -> new JsonText(by.body())))
                .put("agreed-on", agreed.map(by -> new JsonText(by.on().toString())))
                .put("consulted", one.talked().map(DeviationsJson::talked))
                .put("no-reply", one.unanswered().map(DeviationsJson::unanswered))
                .put("path", one.at().path())
                .put("line", String.valueOf(one.at().line()))
                .build();
    }

    private static JsonValue unanswered(UnansweredLetter letter) {
        return JsonObject.with()
                .put("letter", letter.letter().toString())
                .put("reply-by", letter.replyBy().toString())
                .put("code", letter.code())
                .put("on", letter.on().toString())
                .build();
    }

    private static JsonValue talked(Consultation held) {
        return JsonObject.with()
                .put("with", held.with())
                .put("on", held.on().toString())
                .put("outcome", held.outcome())
                .build();
    }

    private static JsonValue agreed(AgreedText text) {
        return JsonObject.with()
                .put("clause", text.clause().id())
                .put("title", text.clause().title().value())
                .put("version", String.valueOf(text.version().number()))
                .put("from", text.version().inForce().toString())
                .put("reason", text.version().reason())
                .put("consulted", text.version().consulted().map(DeviationsJson::talked))
                .put("schools", JsonArray.of(text.schools(), JsonText::new))
                .build();
    }

    private static JsonValue unlike(Unlike one) {
        JsonObject.Builder schools = JsonObject.with();
        for (Map.Entry<String, Unlike.Has> has : one.bySchool().entrySet()) {
            schools.put(has.getKey(), has(has.getValue()));
        }
        return JsonObject.with()
                .put("policy", one.policy())
                .put("kind", lower(one.kind()))
                .put("subject", one.subject())
                .put("title", one.title())
                .put("schools", schools.build())
                .build();
    }

    private static JsonValue has(Unlike.Has has) {
        return JsonObject.with()
                .put("version", has.version().map(number -> new JsonText(String.valueOf(number))))
                .put("variant", has.variant().map(JsonText::new))
                .put("own", String.valueOf(has.own()))
                .put("value", has.value().map(JsonText::new))
                .build();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
