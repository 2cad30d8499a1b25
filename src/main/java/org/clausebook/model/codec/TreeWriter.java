package org.clausebook.model.codec;

import java.util.List;
import java.util.function.Function;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonValue;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.BlockCases;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.RunCases;

/**
 * Writes blocks and runs as JSON. Each is an object whose first member says its kind.
 *
 * <pre>{@code
 * {"is":"paragraph","key":"staff/report#who","from":"clauses/staff/report.yaml:12:7","runs":[...]}
 * }</pre>
 */
public final class TreeWriter implements BlockCases<JsonValue>, RunCases<JsonValue> {

    private final Function<Origin, JsonValue> origins;

    /** A writer that writes each origin where it belongs. */
    public TreeWriter() {
        this(new OriginWriter()::origin);
    }

    /** A writer that asks what to write for an origin. */
    TreeWriter(Function<Origin, JsonValue> origins) {
        this.origins = origins;
    }

    public JsonValue blocks(List<Block> blocks) {
        return JsonArray.of(blocks, block -> block.on(this));
    }

    public JsonValue runs(List<Run> runs) {
        return JsonArray.of(runs, run -> run.on(this));
    }

    @Override
    public JsonValue paragraph(Block.Paragraph paragraph) {
        String kind = paragraph.continued() ? "continued" : "paragraph";
        return block(kind, paragraph).put("runs", runs(paragraph.runs())).build();
    }

    @Override
    public JsonValue items(Block.Items list) {
        return block("list", list)
                .put("marker", Constants.word(list.marker()))
                .put("items", JsonArray.of(list.items(), this::item))
                .build();
    }

    private JsonValue item(Item item) {
        return keyed(JsonObject.with(), item.key(), item.origin())
                .put("term", runs(item.term()))
                .put("lead", runs(item.lead()))
                .put("blocks", blocks(item.blocks()))
                .build();
    }

    @Override
    public JsonValue group(Block.Group group) {
        return block(Constants.word(group.kind()), group)
                .put("blocks", blocks(group.blocks()))
                .build();
    }

    @Override
    public JsonValue table(Block.Table table) {
        return block("table", table)
                .put("head", Integer.toString(table.headRows()))
                .put("rows", JsonArray.of(table.rows(), row -> JsonArray.of(row, this::cell)))
                .build();
    }

    private JsonValue cell(Cell cell) {
        return keyed(
                        JsonObject.with().put("is", cell.header() ? "head" : "cell"),
                        cell.key(),
                        cell.origin())
                .put("runs", runs(cell.runs()))
                .build();
    }

    @Override
    public JsonValue slot(Block.Slot slot) {
        return block("slot", slot).put("name", slot.name()).build();
    }

    @Override
    public JsonValue marked(Block.Marked marked) {
        return JsonObject.with()
                .put("is", Constants.word(marked.mark()))
                .put("change", Integer.toString(marked.change()))
                .put("block", marked.block().on(this))
                .build();
    }

    @Override
    public JsonValue text(Run.Text text) {
        return JsonObject.with()
                .put("text", text.text())
                .put("from", origins.apply(text.origin()))
                .build();
    }

    @Override
    public JsonValue hole(Run.Hole hole) {
        return JsonObject.with()
                .put("setting", hole.setting())
                .put("form", OriginWriter.form(hole.form()))
                .put("choices", JsonArray.of(hole.choices(), JsonValue::of))
                .put("from", origins.apply(hole.origin()))
                .build();
    }

    @Override
    public JsonValue ref(Run.Ref ref) {
        return JsonObject.with()
                .put("to", ref.to().toString())
                .put("words", runs(ref.words()))
                .put("from", origins.apply(ref.origin()))
                .build();
    }

    @Override
    public JsonValue styled(Run.Styled styled) {
        return JsonObject.with()
                .put("style", Constants.word(styled.style()))
                .put("runs", runs(styled.runs()))
                .build();
    }

    @Override
    public JsonValue link(Run.Link link) {
        return JsonObject.with()
                .put("href", runs(link.href()))
                .put("runs", runs(link.runs()))
                .build();
    }

    @Override
    public JsonValue marked(Run.Marked marked) {
        return JsonObject.with()
                .put("mark", Constants.word(marked.mark()))
                .put("change", Integer.toString(marked.change()))
                .put("runs", runs(marked.runs()))
                .build();
    }

    private JsonObject.Builder block(String kind, Block block) {
        return keyed(JsonObject.with().put("is", kind), block.key(), block.origin());
    }

    private JsonObject.Builder keyed(JsonObject.Builder object, Address key, Origin origin) {
        return object.put("key", key.toString()).put("from", origins.apply(origin));
    }
}
