package org.clausebook.cli;

import java.util.List;
import java.util.Locale;
import org.clausebook.compare.redline.ClauseDiff;
import org.clausebook.compose.ChangeWords;
import org.clausebook.compose.Compared;
import org.clausebook.compose.ReasonWords;
import org.clausebook.compose.Reasons;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;
import org.clausebook.json.JsonWriter;
import org.clausebook.words.Words;

/** What changed, for other programs: JSON as {@code changes.schema.json} describes it. */
final class ChangesJson {

    private static final String FORMAT = "1";
    private static final ChangeWords SAID = new ChangeWords(Words.english());

    private ChangesJson() {}

    static String of(String school, String policy, Compared compared) {
        Reasons reasons = new Reasons(compared.redline());
        ReasonWords said = new ReasonWords(compared, Words.english());
        return JsonWriter.write(
                JsonObject.with()
                        .put("kind", "changes")
                        .put("format", FORMAT)
                        .put("school", school)
                        .put("policy", policy)
                        .put("from", compared.from())
                        .put("to", compared.to())
                        .put(
                                "reasons",
                                array(
                                        reasons.all().stream()
                                                .map(reason -> reason(reason, said))
                                                .toList()))
                        .put(
                                "clauses",
                                array(
                                        compared.redline().changed().stream()
                                                .map(clause -> clause(clause, reasons))
                                                .toList()))
                        .build());
    }

    private static JsonValue reason(Reasons.Reason reason, ReasonWords said) {
        return JsonObject.with()
                .put("number", String.valueOf(reason.number()))
                .put("weight", lower(reason.change().weight()))
                .put("kind", lower(reason.change().kind()))
                .put("subject", reason.change().subject())
                .put("words", String.join(" ", said.sentences(reason.change())))
                .build();
    }

    private static JsonValue clause(ClauseDiff clause, Reasons reasons) {
        return JsonObject.with()
                .put("clause", clause.id())
                .put("title", clause.title())
                .put("is", SAID.fate(clause))
                .put("number-before", clause.numberBefore().map(JsonText::new))
                .put("number-now", clause.numberNow().map(JsonText::new))
                .put(
                        "reasons",
                        texts(
                                reasons.of(clause).stream()
                                        .map(reason -> String.valueOf(reason.number()))
                                        .toList()))
                .put("text", texts(RedlineLines.of(clause)))
                .build();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonValue texts(List<String> texts) {
        return array(texts.stream().<JsonValue>map(JsonText::new).toList());
    }

    private static JsonValue array(List<JsonValue> values) {
        return new JsonArray(values);
    }
}
