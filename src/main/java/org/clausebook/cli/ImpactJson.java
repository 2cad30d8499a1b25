package org.clausebook.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.clausebook.compare.Change;
import org.clausebook.compose.ImpactWords;
import org.clausebook.impact.ClauseImpact;
import org.clausebook.impact.PolicyImpact;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;
import org.clausebook.json.JsonWriter;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.source.Source;
import org.clausebook.words.Words;

/**
 * Whom a change of the library reaches, for other programs: JSON as {@code impact.schema.json}
 * describes it.
 */
final class ImpactJson {

    private static final String FORMAT = "1";
    private static final ImpactWords SAID = new ImpactWords(Words.english());

    private ImpactJson() {}

    static String of(ImpactCommand.Answer answer) {
        return JsonWriter.write(
                JsonObject.with()
                        .put("kind", "impact")
                        .put("format", FORMAT)
                        .put("from", answer.from())
                        .put("to", answer.to())
                        .put("policies", each(answer.impact().policies(), ImpactJson::policy))
                        .put("unmade", each(answer.impact().unmade(), JsonText::new))
                        .build());
    }

    private static JsonValue policy(PolicyImpact policy) {
        return JsonObject.with()
                .put("owner", policy.owner())
                .put("policy", policy.policy())
                .put("title", policy.title())
                .put("verdict", lower(policy.verdict()))
                .put("weight", lower(policy.weight()))
                .put("clauses", each(policy.clauses(), ImpactJson::clause))
                .put("others", each(policy.others(), ImpactJson::other))
                .put("cases", each(policy.cases(), ImpactJson::drift))
                .put("sign-again", each(policy.signers(), one -> new JsonText(one.id())))
                .put("new-sources", each(policy.newSources(), ImpactJson::source))
                .put("old-sources", each(policy.oldSources(), ImpactJson::source))
                .build();
    }

    private static JsonValue clause(ClauseImpact clause) {
        JsonObject.Builder object =
                JsonObject.with()
                        .put("clause", clause.clause())
                        .put("title", clause.title())
                        .put("change", lower(clause.change()));
        number(object, "from", clause.from());
        number(object, "to", clause.to());
        return object.put("weight", lower(clause.weight()))
                .put("because", clause.because().map(ImpactJson::word))
                .put("reasons", each(SAID.why(clause), JsonText::new))
                .put("flows", clause.flows() ? "yes" : "no")
                .put("own", each(clause.own(), JsonText::new))
                .build();
    }

    private static void number(JsonObject.Builder object, String name, OptionalInt number) {
        number.ifPresent(value -> object.put(name, String.valueOf(value)));
    }

    private static JsonValue other(Change change) {
        return JsonObject.with()
                .put("kind", lower(change.kind()))
                .put("subject", change.subject())
                .put("weight", lower(change.weight()))
                .put("words", change.words())
                .build();
    }

    private static JsonValue drift(Drift drift) {
        return JsonObject.with()
                .put("layer", drift.layer())
                .put("target", drift.target().toString())
                .put("state", lower(drift.state()))
                .put("code", drift.code())
                .build();
    }

    private static JsonValue source(Source source) {
        return new JsonText(source.id());
    }

    private static JsonText word(Enum<?> value) {
        return new JsonText(lower(value));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> JsonValue each(
            List<T> things, java.util.function.Function<? super T, ? extends JsonValue> value) {
        return JsonArray.of(things, value);
    }
}
