package org.clausebook.model.codec;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.clausebook.diagnostic.Place;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;
import org.clausebook.model.text.Form;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.OriginCases;

/** Origins as JSON: a place alone for text as it was typed, an object for every other kind. */
final class OriginWriter implements OriginCases<JsonValue> {

    private final Function<Origin, JsonValue> inner;

    /** A writer that writes an origin within another where it belongs. */
    OriginWriter() {
        this.inner = this::origin;
    }

    /** A writer that asks what to write for an origin within another. */
    OriginWriter(Function<Origin, JsonValue> inner) {
        this.inner = inner;
    }

    JsonValue origin(Origin origin) {
        return origin.on(this);
    }

    @Override
    public JsonValue written(Origin.Written written) {
        return place(written.at());
    }

    @Override
    public JsonValue wording(Origin.Wording wording) {
        return by("wording")
                .put("layer", wording.layer())
                .put("clause", wording.clause())
                .put("version", Integer.toString(wording.version()))
                .put("variant", wording.variant().map(JsonText::new))
                .put("at", place(wording.at()))
                .build();
    }

    @Override
    public JsonValue amended(Origin.Amended amended) {
        return by("override")
                .put("layer", amended.layer())
                .put("target", amended.target().toString())
                .put("does", amended.op().key())
                .put("declared", place(amended.declared()))
                .put("at", place(amended.at()))
                .put("instead", amended.instead().map(inner))
                .build();
    }

    @Override
    public JsonValue filled(Origin.Filled filled) {
        return by("exception")
                .put("layer", filled.layer())
                .put("slot", filled.slot().toString())
                .put("at", place(filled.at()))
                .build();
    }

    @Override
    public JsonValue value(Origin.Value value) {
        return by("setting")
                .put("setting", value.setting())
                .put("form", form(value.form()))
                .put("layer", value.layer())
                .put("set", place(value.set()))
                .put("within", inner.apply(value.within()))
                .build();
    }

    @Override
    public JsonValue titled(Origin.Titled titled) {
        return by("title").put("layer", titled.layer()).put("at", place(titled.at())).build();
    }

    @Override
    public JsonValue made(Origin.Made made) {
        Optional<JsonValue> within = made.within().map(inner);
        return by("rule").put("rule", made.rule()).put("within", within).build();
    }

    private static JsonObject.Builder by(String kind) {
        return JsonObject.with().put("by", kind);
    }

    private static JsonValue place(Place place) {
        return JsonValue.of(place.toString());
    }

    /**
     * Which words, then a letter for each other trait: {@code plural+C} is the plural with a
     * capital.
     */
    static JsonValue form(Form form) {
        StringBuilder out =
                new StringBuilder(form.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        out.append('+').append(form.capital() ? "C" : "");
        out.append(form.article() ? "A" : "").append(form.possessive() ? "S" : "");
        return JsonValue.of(out.toString());
    }
}
