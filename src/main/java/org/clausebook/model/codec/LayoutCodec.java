package org.clausebook.model.codec;

import java.util.List;
import java.util.Optional;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonException;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonValue;
import org.clausebook.model.source.Contents;
import org.clausebook.model.source.Control;
import org.clausebook.model.source.ControlRow;
import org.clausebook.model.source.ControlStyle;
import org.clausebook.model.source.CoverLine;
import org.clausebook.model.source.DateStyle;
import org.clausebook.model.source.Layout;
import org.clausebook.model.source.Numbering;
import org.clausebook.model.source.Start;

/**
 * A document's layout as JSON and back. The words of rows of document control are kept with the
 * policy, where they are filled in.
 */
final class LayoutCodec {

    private LayoutCodec() {}

    static JsonValue write(Layout layout) {
        return JsonObject.with()
                .put("start", Fields.constant(layout.start()))
                .put(
                        "cover",
                        layout.cover().map(lines -> JsonArray.of(lines, LayoutCodec::coverLine)))
                .put("control", layout.control().map(LayoutCodec::control))
                .put("contents", layout.contents().map(LayoutCodec::contents))
                .put("numbering", Fields.constant(layout.numbering()))
                .put("dates", Fields.constant(layout.dates()))
                .build();
    }

    static Layout read(JsonValue value) {
        JsonObject object = value.object();
        return new Layout(
                Fields.findConstant(Start.values(), object, "start"),
                object.find("cover").map(lines -> Fields.list(lines, LayoutCodec::readCoverLine)),
                object.find("control").map(LayoutCodec::readControl),
                object.find("contents").map(LayoutCodec::readContents),
                Fields.findConstant(Numbering.values(), object, "numbering"),
                Fields.findConstant(DateStyle.values(), object, "dates"));
    }

    private static JsonValue coverLine(CoverLine line) {
        if (line instanceof CoverLine.Show show) {
            return JsonObject.with().put("show", show.what()).build();
        }
        if (line instanceof CoverLine.School school) {
            return JsonObject.with().put("school", Fields.placed(school.id())).build();
        }
        if (line instanceof CoverLine.Verse verse) {
            return JsonObject.with()
                    .put("verse", Fields.placed(verse.text()))
                    .put("reference", Fields.placed(verse.reference()))
                    .build();
        }
        CoverLine.Words words = (CoverLine.Words) line;
        return JsonObject.with().put("words", Fields.placed(words.text())).build();
    }

    private static CoverLine readCoverLine(JsonValue value) {
        JsonObject object = value.object();
        String kind = object.members().keySet().stream().findFirst().orElse("");
        return switch (kind) {
            case "show" -> new CoverLine.Show(Fields.text(object, "show"));
            case "school" -> new CoverLine.School(Fields.placed(object.get("school")));
            case "words" -> new CoverLine.Words(Fields.placed(object.get("words")));
            case "verse", "reference" ->
                    new CoverLine.Verse(
                            Fields.placed(object.get("verse")),
                            Fields.findPlaced(object, "reference"));
            default -> throw new JsonException("not a line of a cover: '" + kind + "'");
        };
    }

    private static JsonValue control(Control control) {
        return JsonObject.with()
                .put("style", Constants.word(control.style()))
                .put("title", Fields.placed(control.title()))
                .put("rows", control.rows().map(rows -> JsonArray.of(rows, LayoutCodec::row)))
                .build();
    }

    private static JsonValue row(ControlRow row) {
        return JsonObject.with()
                .put("label", Fields.placed(row.label()))
                .put("show", Fields.text(row.show()))
                .build();
    }

    private static Control readControl(JsonValue value) {
        JsonObject object = value.object();
        Optional<List<ControlRow>> rows =
                object.find("rows").map(list -> Fields.list(list, LayoutCodec::readRow));
        return new Control(
                Fields.constant(ControlStyle.values(), object, "style"),
                Fields.findPlaced(object, "title"),
                rows);
    }

    private static ControlRow readRow(JsonValue value) {
        JsonObject object = value.object();
        return new ControlRow(
                Fields.placed(object.get("label")), Fields.find(object, "show"), Optional.empty());
    }

    private static JsonValue contents(Contents contents) {
        return JsonObject.with()
                .put("title", Fields.placed(contents.title()))
                .put("depth", Integer.toString(contents.depth()))
                .build();
    }

    private static Contents readContents(JsonValue value) {
        JsonObject object = value.object();
        return new Contents(Fields.placed(object.get("title")), Fields.number(object, "depth"));
    }
}
