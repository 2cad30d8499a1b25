package org.clausebook.model.text;

import java.util.List;

/**
 * The words of runs or blocks, without their markup; blocks, items and cells end in a line feed.
 */
public final class PlainText extends TreeWalker {

    private final StringBuilder out = new StringBuilder();

    private PlainText() {}

    public static String of(List<Run> runs) {
        PlainText text = new PlainText();
        text.runs(runs);
        return text.out.toString();
    }

    public static String ofBlocks(List<Block> blocks) {
        PlainText text = new PlainText();
        text.blocks(blocks);
        return text.out.toString();
    }

    @Override
    protected void key(Address key, Origin origin) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    @Override
    protected void item(Item item) {
        key(item.key(), item.origin());
        runs(item.term());
        if (!item.term().isEmpty()) {
            out.append('\n');
        }
        runs(item.lead());
        blocks(item.blocks());
    }

    @Override
    public Boolean text(Run.Text text) {
        out.append(text.text());
        return Boolean.TRUE;
    }

    @Override
    public Boolean hole(Run.Hole hole) {
        out.append('{').append(hole.setting()).append('}');
        return Boolean.TRUE;
    }
}
