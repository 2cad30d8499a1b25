package org.clausebook.compare.redline;

import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeWalker;

/**
 * All that a reader sees of blocks, in one string: kinds, words and how they stand out; for a
 * reference what it leads to.
 */
final class Spelled extends TreeWalker {

    private final StringBuilder out = new StringBuilder();

    private Spelled() {}

    static String of(List<Block> blocks) {
        Spelled spelled = new Spelled();
        spelled.blocks(blocks);
        return spelled.out.toString();
    }

    private void words(String kind, List<Run> runs) {
        out.append(kind)
                .append(' ')
                .append(Atoms.of(runs).stream().map(Atom::key).collect(Collectors.joining()))
                .append('\n');
    }

    @Override
    public Boolean paragraph(Block.Paragraph paragraph) {
        words("p", paragraph.runs());
        return Boolean.TRUE;
    }

    @Override
    public Boolean items(Block.Items list) {
        out.append(list.marker()).append('\n');
        return super.items(list);
    }

    @Override
    protected void item(Item item) {
        words("term", item.term());
        words("item", item.lead());
        blocks(item.blocks());
        out.append("end\n");
    }

    @Override
    public Boolean group(Block.Group group) {
        out.append(group.kind()).append('\n');
        return super.group(group);
    }

    @Override
    public Boolean table(Block.Table table) {
        table.rows()
                .forEach(
                        row -> {
                            out.append("row\n");
                            row.forEach(this::cell);
                        });
        return Boolean.TRUE;
    }

    @Override
    protected void cell(Cell cell) {
        words("cell", cell.runs());
    }

    @Override
    public Boolean slot(Block.Slot slot) {
        out.append("slot ").append(slot.name()).append('\n');
        return Boolean.TRUE;
    }
}
