package org.clausebook.model.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Place;
import org.clausebook.json.JsonException;
import org.clausebook.json.JsonReader;
import org.clausebook.json.JsonValue;
import org.clausebook.json.JsonWriter;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.Form;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.Marker;
import org.clausebook.model.text.Op;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TreeCodecTest {

    private static final Place PLACE = new Place("clauses/a:b.yaml", 12, 7);
    private static final Address KEY = new Address("staff/report", "who");
    private static final Origin HERE = new Origin.Written(PLACE);

    @ParameterizedTest
    @MethodSource("runs")
    void every_kind_of_run_comes_back(Run run) {
        assertThat(new TreeReader().runs(again(new TreeWriter().runs(List.of(run)))))
                .containsExactly(run);
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void every_kind_of_block_comes_back(Block block) {
        assertThat(new TreeReader().blocks(again(new TreeWriter().blocks(List.of(block)))))
                .containsExactly(block);
    }

    @Test
    void every_permitted_kind_is_among_those_tried() {
        assertThat(kinds(runs())).containsExactlyInAnyOrder(Run.class.getPermittedSubclasses());
        assertThat(kinds(blocks())).containsExactlyInAnyOrder(Block.class.getPermittedSubclasses());
        assertThat(kinds(origins()))
                .containsExactlyInAnyOrder(Origin.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{}]",
                "[{\"from\":\"a:1:1\",\"text\":\"x\"}]",
                "[{\"text\":\"x\",\"from\":\"a:1\"}]",
                "[{\"text\":\"x\",\"from\":\"a:0:1\"}]",
                "[{\"text\":\"x\",\"from\":\"a:1:01\"}]",
                "[{\"text\":\"x\",\"from\":\"a:1:-1\"}]",
                "[{\"text\":\"x\",\"from\":\"a:1:9999999999\"}]",
                "[{\"text\":\"x\",\"from\":{\"by\":\"nobody\"}}]",
                "[{\"style\":\"loud\",\"runs\":[]}]",
                "[{\"setting\":\"head\",\"form\":\"value+X\",\"choices\":[],\"from\":\"a:1:1\"}]",
                "[{\"setting\":\"head\",\"form\":\"by-number+C\",\"choices\":[],\"from\":\"a:1:1\"}]",
            })
    void anything_else_is_refused(String json) {
        assertThatThrownBy(() -> new TreeReader().runs(JsonReader.read(json)))
                .isInstanceOf(JsonException.class);
    }

    @Test
    void an_unknown_kind_of_block_is_refused() {
        JsonValue json = JsonReader.read("[{\"is\":\"picture\",\"change\":\"1\",\"block\":{}}]");

        assertThatThrownBy(() -> new TreeReader().blocks(json))
                .isInstanceOf(JsonException.class)
                .hasMessage("unknown word 'picture'");
    }

    private static JsonValue again(JsonValue value) {
        return JsonReader.read(JsonWriter.write(value));
    }

    private static List<Class<?>> kinds(Stream<?> values) {
        return values.<Class<?>>map(Object::getClass).distinct().toList();
    }

    static Stream<Origin> origins() {
        Origin wording =
                new Origin.Wording("provider", "staff/report", 2, Optional.of("strict"), PLACE);
        Origin plain =
                new Origin.Wording("riverside", "riverside/parish", 1, Optional.empty(), PLACE);
        Form form = new Form(Form.Kind.PLURAL, true, true, true);
        List<Origin> origins = new ArrayList<>();
        origins.add(HERE);
        origins.add(wording);
        origins.add(plain);
        for (Op op : Op.values()) {
            origins.add(
                    new Origin.Amended(
                            "riverside", KEY, op, PLACE, PLACE.right(3), Optional.of(wording)));
        }
        origins.add(
                new Origin.Amended("riverside", KEY, Op.REMOVE, PLACE, PLACE, Optional.empty()));
        origins.add(new Origin.Filled("riverside", KEY, PLACE));
        origins.add(new Origin.Value("head", form, "riverside", PLACE, plain));
        origins.add(new Origin.Titled("provider", PLACE));
        origins.add(new Origin.Made("reference", Optional.of(wording)));
        origins.add(new Origin.Made("label", Optional.empty()));
        return origins.stream();
    }

    static Stream<Run> runs() {
        Run text = new Run.Text("\"It's\" <b> & é", HERE);
        List<Run> runs = new ArrayList<>();
        origins().forEach(origin -> runs.add(new Run.Text("words ", origin)));
        runs.add(new Run.Hole("head", Form.AS_IS, List.of(), HERE));
        for (Form.Kind kind : List.of(Form.Kind.VALUE, Form.Kind.PLURAL)) {
            for (int i = 0; i < 8; i++) {
                Form form = new Form(kind, (i & 1) > 0, (i & 2) > 0, (i & 4) > 0);
                runs.add(new Run.Hole("head", form, List.of(), HERE));
            }
        }
        Form byNumber = new Form(Form.Kind.BY_NUMBER, false, false, false);
        runs.add(new Run.Hole("governors", byNumber, List.of("meets", "meet"), HERE));
        runs.add(new Run.Ref(KEY, List.of(text), HERE));
        runs.add(new Run.Ref(Address.section("accounts"), List.of(), HERE));
        for (Style style : Style.values()) {
            runs.add(new Run.Styled(style, List.of(text, text)));
        }
        runs.add(new Run.Link(List.of(new Run.Text("https://a.example", HERE)), List.of(text)));
        for (Mark mark : Mark.values()) {
            runs.add(new Run.Marked(mark, 3, List.of(text)));
        }
        return runs.stream();
    }

    static Stream<Block> blocks() {
        List<Run> runs = runs().toList();
        Block paragraph = new Block.Paragraph(KEY, HERE, false, runs);
        Block continued = new Block.Paragraph(new Address("", "2.1"), HERE, true, List.of());
        Item item = new Item(KEY, HERE, List.of(), runs, List.of(paragraph));
        Item term = new Item(KEY, HERE, runs, runs, List.of());
        Cell head = new Cell(KEY, HERE, true, runs);
        Cell cell = new Cell(KEY, HERE, false, List.of());
        List<Block> blocks = new ArrayList<>(List.of(paragraph, continued));
        for (Marker marker : Marker.values()) {
            blocks.add(new Block.Items(KEY, HERE, marker, List.of(item, term)));
        }
        for (Block.Group.Kind kind : Block.Group.Kind.values()) {
            blocks.add(new Block.Group(KEY, HERE, kind, List.of(paragraph, continued)));
        }
        blocks.add(
                new Block.Table(KEY, HERE, 1, List.of(List.of(head, head), List.of(cell, cell))));
        blocks.add(new Block.Slot(KEY, HERE, "exceptions"));
        for (Mark mark : Mark.values()) {
            blocks.add(new Block.Marked(mark, 1, paragraph));
        }
        return blocks.stream();
    }
}
