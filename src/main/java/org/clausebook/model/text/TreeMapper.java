package org.clausebook.model.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Copies a tree, changing what a subclass overrides: keys, origins, runs or blocks. One run or
 * block may become several, or none.
 */
public abstract class TreeMapper implements BlockCases<List<Block>>, RunCases<List<Run>> {

    public final List<Block> blocks(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.on(this).stream())
                .collect(Collectors.toUnmodifiableList());
    }

    public final List<Run> runs(List<Run> runs) {
        return runs.stream()
                .flatMap(run -> run.on(this).stream())
                .collect(Collectors.toUnmodifiableList());
    }

    protected Address key(Address key) {
        return key;
    }

    protected Origin origin(Origin origin) {
        return origin;
    }

    @Override
    public List<Block> paragraph(Block.Paragraph p) {
        return List.of(
                new Block.Paragraph(
                        key(p.key()), origin(p.origin()), p.continued(), runs(p.runs())));
    }

    @Override
    public List<Block> items(Block.Items list) {
        List<Item> items = list.items().stream().flatMap(item -> item(item).stream()).toList();
        return List.of(
                new Block.Items(key(list.key()), origin(list.origin()), list.marker(), items));
    }

    /** What becomes of an item; by default the same with its inside mapped. */
    protected List<Item> item(Item item) {
        return List.of(
                new Item(
                        key(item.key()),
                        origin(item.origin()),
                        runs(item.term()),
                        runs(item.lead()),
                        blocks(item.blocks())));
    }

    @Override
    public List<Block> group(Block.Group group) {
        return List.of(
                new Block.Group(
                        key(group.key()),
                        origin(group.origin()),
                        group.kind(),
                        blocks(group.blocks())));
    }

    @Override
    public List<Block> table(Block.Table table) {
        List<List<Cell>> rows =
                table.rows().stream().map(row -> row.stream().map(this::cell).toList()).toList();
        return List.of(
                new Block.Table(key(table.key()), origin(table.origin()), table.headRows(), rows));
    }

    /** What becomes of a cell; by default the same with its inside mapped. */
    protected Cell cell(Cell cell) {
        return new Cell(key(cell.key()), origin(cell.origin()), cell.header(), runs(cell.runs()));
    }

    @Override
    public List<Block> slot(Block.Slot slot) {
        return List.of(new Block.Slot(key(slot.key()), origin(slot.origin()), slot.name()));
    }

    @Override
    public List<Block> marked(Block.Marked marked) {
        return Stream.of(marked.block())
                .flatMap(block -> block.on(this).stream())
                .<Block>map(block -> new Block.Marked(marked.mark(), marked.change(), block))
                .toList();
    }

    @Override
    public List<Run> text(Run.Text text) {
        return List.of(new Run.Text(text.text(), origin(text.origin())));
    }

    @Override
    public List<Run> hole(Run.Hole hole) {
        return List.of(
                new Run.Hole(hole.setting(), hole.form(), hole.choices(), origin(hole.origin())));
    }

    @Override
    public List<Run> ref(Run.Ref ref) {
        return List.of(new Run.Ref(ref.to(), runs(ref.words()), origin(ref.origin())));
    }

    @Override
    public List<Run> styled(Run.Styled styled) {
        return List.of(new Run.Styled(styled.style(), runs(styled.runs())));
    }

    @Override
    public List<Run> link(Run.Link link) {
        return List.of(new Run.Link(runs(link.href()), runs(link.runs())));
    }

    @Override
    public List<Run> marked(Run.Marked marked) {
        return List.of(new Run.Marked(marked.mark(), marked.change(), runs(marked.runs())));
    }
}
