package org.clausebook.cli;

import java.util.List;
import java.util.Locale;
import org.clausebook.compare.redline.ThreeTexts;
import org.clausebook.compose.DriftWords;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;
import org.clausebook.json.JsonWriter;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.policy.DriftCase;
import org.clausebook.model.source.Decision;
import org.clausebook.model.text.PlainText;

/** The wordings to decide, for other programs: JSON as {@code drift.schema.json} describes it. */
final class DriftJson {

    private static final String FORMAT = "1";

    private DriftJson() {}

    static String of(List<DriftCase> cases) {
        return JsonWriter.write(
                JsonObject.with()
                        .put("kind", "drift")
                        .put("format", FORMAT)
                        .put("cases", JsonArray.of(cases, DriftJson::one))
                        .build());
    }

    private static JsonValue one(DriftCase one) {
        Drift drift = one.drift();
        JsonObject.Builder object = JsonObject.with();
        object.put("owner", drift.layer())
                .put("policy", drift.policy())
                .put("target", drift.target().toString())
                .put("title", drift.title())
                .put("does", drift.override().op().key())
                .put("at", drift.override().at().toString())
                .put("state", lower(drift.state()));
        if (drift.state() == Drift.State.NOT_YET) {
            drift.decision()
                    .flatMap(Decision::until)
                    .ifPresent(day -> object.put("until", day.toString()));
        }
        return object.put("law", drift.restsOnLaw() ? "yes" : "no")
                .put("code", drift.code())
                .put("version", String.valueOf(drift.now()))
                .put("schools", texts(one.schools()))
                .put("went", texts(drift.went().stream().map(Object::toString).toList()))
                .put("was", PlainText.ofBlocks(drift.was()).strip())
                .put("now", PlainText.ofBlocks(drift.today()).strip())
                .put("own", PlainText.ofBlocks(drift.ours()).strip())
                .put("sentences", JsonArray.of(DriftWords.rows(drift), DriftJson::row))
                .build();
    }

    private static JsonValue row(ThreeTexts.Row row) {
        return JsonObject.with()
                .put("was", RedlineLines.inline(row.was()))
                .put("now", RedlineLines.inline(row.now()))
                .put("own", RedlineLines.inline(row.own()))
                .put("by", lower(row.by()))
                .build();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonValue texts(List<String> texts) {
        return JsonArray.of(texts, JsonText::new);
    }
}
