package org.clausebook.model.codec;

import java.util.List;
import java.util.function.Function;
import org.clausebook.json.JsonException;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonValue;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.Marker;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.Style;

/**
 * Reads the blocks and runs that {@link TreeWriter} writes; anything else is refused with a {@link
 * JsonException}.
 */
public final class TreeReader {

    private final Function<JsonValue, Origin> origins;

    /** A reader of origins that stand where they belong. */
    public TreeReader() {
        this(new OriginReader()::origin);
    }

    /** A reader that asks which origin a value means. */
    TreeReader(Function<JsonValue, Origin> origins) {
        this.origins = origins;
    }

    public List<Block> blocks(JsonValue value) {
        return value.values().stream().map(this::block).toList();
    }

    public List<Run> runs(JsonValue value) {
        return value.values().stream().map(this::run).toList();
    }

    Block block(JsonValue value) {
        JsonObject object = value.object();
        String kind = object.get("is").text();
        return switch (kind) {
            case "paragraph", "continued" ->
                    new Block.Paragraph(
                            key(object),
                            from(object),
                            kind.equals("continued"),
                            runs(object.get("runs")));
            case "list" ->
                    new Block.Items(key(object), from(object), marker(object), items(object));
            case "quote" -> group(object, Block.Group.Kind.QUOTE);
            case "note" -> group(object, Block.Group.Kind.NOTE);
            case "table" -> table(object);
            case "slot" -> new Block.Slot(key(object), from(object), object.get("name").text());
            default ->
                    new Block.Marked(
                            Constants.read(Mark.values(), kind),
                            number(object, "change"),
                            block(object.get("block")));
        };
    }

    private List<Item> items(JsonObject list) {
        return list.get("items").values().stream()
                .map(JsonValue::object)
                .map(
                        item ->
                                new Item(
                                        key(item),
                                        from(item),
                                        runs(item.get("term")),
                                        runs(item.get("lead")),
                                        blocks(item.get("blocks"))))
                .toList();
    }

    private Block group(JsonObject object, Block.Group.Kind kind) {
        return new Block.Group(key(object), from(object), kind, blocks(object.get("blocks")));
    }

    private Block table(JsonObject object) {
        List<List<Cell>> rows =
                object.get("rows").values().stream()
                        .map(row -> row.values().stream().map(this::cell).toList())
                        .toList();
        return new Block.Table(key(object), from(object), number(object, "head"), rows);
    }

    private Cell cell(JsonValue value) {
        JsonObject object = value.object();
        boolean header = object.get("is").text().equals("head");
        return new Cell(key(object), from(object), header, runs(object.get("runs")));
    }

    /**
     * Runs are the bulk of a tree, so they bear no kind: the first member of each is like no
     * other's.
     */
    private Run run(JsonValue value) {
        JsonObject object = value.object();
        String first =
                object.members().isEmpty() ? "" : object.members().keySet().iterator().next();
        return switch (first) {
            case "text" -> new Run.Text(object.get("text").text(), from(object));
            case "setting" -> hole(object);
            case "to" ->
                    new Run.Ref(
                            Address.parse(object.get("to").text()),
                            runs(object.get("words")),
                            from(object));
            case "style" ->
                    new Run.Styled(
                            Constants.read(Style.values(), object.get("style").text()),
                            runs(object.get("runs")));
            case "href" -> new Run.Link(runs(object.get("href")), runs(object.get("runs")));
            case "mark" ->
                    new Run.Marked(
                            Constants.read(Mark.values(), object.get("mark").text()),
                            number(object, "change"),
                            runs(object.get("runs")));
            default -> throw new JsonException("not a run: '" + first + "'");
        };
    }

    private Run hole(JsonObject object) {
        List<String> choices =
                object.get("choices").values().stream().map(JsonValue::text).toList();
        return new Run.Hole(
                object.get("setting").text(),
                OriginReader.form(object.get("form")),
                choices,
                from(object));
    }

    private static Marker marker(JsonObject object) {
        return Constants.read(Marker.values(), object.get("marker").text());
    }

    private static Address key(JsonObject object) {
        return Address.parse(object.get("key").text());
    }

    private Origin from(JsonObject object) {
        return origins.apply(object.get("from"));
    }

    private static int number(JsonObject object, String name) {
        return Figures.read(object.get(name).text());
    }
}
