package org.clausebook.model.text;

import java.util.List;

/**
 * Visits a tree in reading order; a subclass overrides what it wants to see and calls {@code super}
 * to go inside.
 */
public abstract class TreeWalker implements BlockCases<Boolean>, RunCases<Boolean> {

    private static final Boolean DONE = Boolean.TRUE;

    public final void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.on(this));
    }

    public final void runs(List<Run> runs) {
        runs.forEach(run -> run.on(this));
    }

    /**
     * Called for every block, item and cell before its inside, with its address and where it comes
     * from.
     */
    protected void key(Address key, Origin origin) {}

    @Override
    public Boolean paragraph(Block.Paragraph paragraph) {
        key(paragraph.key(), paragraph.origin());
        runs(paragraph.runs());
        return DONE;
    }

    @Override
    public Boolean items(Block.Items list) {
        key(list.key(), list.origin());
        list.items().forEach(this::item);
        return DONE;
    }

    protected void item(Item item) {
        key(item.key(), item.origin());
        runs(item.term());
        runs(item.lead());
        blocks(item.blocks());
    }

    @Override
    public Boolean group(Block.Group group) {
        key(group.key(), group.origin());
        blocks(group.blocks());
        return DONE;
    }

    @Override
    public Boolean table(Block.Table table) {
        key(table.key(), table.origin());
        table.rows().forEach(row -> row.forEach(this::cell));
        return DONE;
    }

    protected void cell(Cell cell) {
        key(cell.key(), cell.origin());
        runs(cell.runs());
    }

    @Override
    public Boolean slot(Block.Slot slot) {
        key(slot.key(), slot.origin());
        return DONE;
    }

    @Override
    public Boolean marked(Block.Marked marked) {
        return marked.block().on(this);
    }

    @Override
    public Boolean text(Run.Text text) {
        return DONE;
    }

    @Override
    public Boolean hole(Run.Hole hole) {
        return DONE;
    }

    @Override
    public Boolean ref(Run.Ref ref) {
        runs(ref.words());
        return DONE;
    }

    @Override
    public Boolean styled(Run.Styled styled) {
        runs(styled.runs());
        return DONE;
    }

    @Override
    public Boolean link(Run.Link link) {
        runs(link.runs());
        return DONE;
    }

    @Override
    public Boolean marked(Run.Marked marked) {
        runs(marked.runs());
        return DONE;
    }
}
