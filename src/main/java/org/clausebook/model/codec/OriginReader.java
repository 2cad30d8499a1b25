package org.clausebook.model.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Place;
import org.clausebook.json.JsonException;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Form;
import org.clausebook.model.text.Op;
import org.clausebook.model.text.Origin;

/** Reads the origins that {@link OriginWriter} writes. */
final class OriginReader {

    private static final Map<String, Form> FORMS = forms();

    private final Function<JsonValue, Origin> inner;

    /** A reader of origins that stand where they belong. */
    OriginReader() {
        this.inner = this::origin;
    }

    /** A reader that asks which origin stands within another. */
    OriginReader(Function<JsonValue, Origin> inner) {
        this.inner = inner;
    }

    Origin origin(JsonValue value) {
        if (value instanceof JsonText text) {
            return new Origin.Written(place(text));
        }
        JsonObject object = value.object();
        String by = text(object, "by");
        return switch (by) {
            case "wording" -> wording(object);
            case "override" -> amended(object);
            case "exception" ->
                    new Origin.Filled(
                            text(object, "layer"),
                            Address.parse(text(object, "slot")),
                            place(object.get("at")));
            case "setting" -> value(object);
            case "title" -> new Origin.Titled(text(object, "layer"), place(object.get("at")));
            case "rule" -> new Origin.Made(text(object, "rule"), object.find("within").map(inner));
            default -> throw new JsonException("unknown origin '" + by + "'");
        };
    }

    private static Origin wording(JsonObject object) {
        return new Origin.Wording(
                text(object, "layer"),
                text(object, "clause"),
                Figures.read(text(object, "version")),
                object.find("variant").map(JsonValue::text),
                place(object.get("at")));
    }

    private Origin amended(JsonObject object) {
        return new Origin.Amended(
                text(object, "layer"),
                Address.parse(text(object, "target")),
                op(text(object, "does")),
                place(object.get("declared")),
                place(object.get("at")),
                object.find("instead").map(inner));
    }

    private Origin value(JsonObject object) {
        return new Origin.Value(
                text(object, "setting"),
                form(object.get("form")),
                text(object, "layer"),
                place(object.get("set")),
                inner.apply(object.get("within")));
    }

    static Form form(JsonValue value) {
        Form form = FORMS.get(value.text());
        if (form == null) {
            throw new JsonException("unknown form '" + value.text() + "'");
        }
        return form;
    }

    private static Map<String, Form> forms() {
        Map<String, Form> forms = new HashMap<>();
        for (Form.Kind kind : Form.Kind.values()) {
            boolean plain = kind == Form.Kind.BY_NUMBER;
            for (int traits = 0; traits < (plain ? 1 : 8); traits++) {
                Form form = new Form(kind, (traits & 1) > 0, (traits & 2) > 0, (traits & 4) > 0);
                forms.put(OriginWriter.form(form).text(), form);
            }
        }
        return forms;
    }

    static Op op(String key) {
        return Stream.of(Op.values())
                .filter(op -> op.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new JsonException("unknown operation '" + key + "'"));
    }

    /** A path may hold colons; the line and column stand after the last two. */
    static Place place(JsonValue value) {
        String text = value.text();
        int column = text.lastIndexOf(':');
        int line = text.lastIndexOf(':', column - 1);
        if (line < 0) {
            throw new JsonException("not a place: '" + text + "'");
        }
        int lineNumber = Figures.read(text, line + 1, column);
        int columnNumber = Figures.read(text, column + 1, text.length());
        if (lineNumber == 0 || columnNumber == 0) {
            throw new JsonException("not a place: '" + text + "'");
        }
        return new Place(text.substring(0, line), lineNumber, columnNumber);
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).text();
    }
}
