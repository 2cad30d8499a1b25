package org.clausebook.resolve;

import java.util.List;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeWalker;

/**
 * A text as it compares: the same words, marks, settings and references give the same spelling,
 * whatever names its blocks bear, wherever its lines break and whoever wrote it.
 */
final class Spelling extends TreeWalker {

    private static final char MARK = '\u0001';

    private final StringBuilder out = new StringBuilder();

    private Spelling() {}

    static String of(List<Block> blocks) {
        Spelling spelling = new Spelling();
        spelling.blocks(blocks);
        return spelling.out.toString().replaceAll("\\s+", " ").strip();
    }

    @Override
    protected void key(Address key, Origin origin) {
        out.append(MARK);
    }

    @Override
    public Boolean items(Block.Items list) {
        out.append(MARK).append(list.marker());
        return super.items(list);
    }

    @Override
    protected void item(Item item) {
        key(item.key(), item.origin());
        runs(item.term());
        out.append(item.term().isEmpty() ? "" : MARK + "::");
        runs(item.lead());
        blocks(item.blocks());
    }

    @Override
    public Boolean group(Block.Group group) {
        out.append(MARK).append(group.kind());
        super.group(group);
        out.append(MARK).append('/');
        return Boolean.TRUE;
    }

    @Override
    public Boolean slot(Block.Slot slot) {
        out.append(MARK).append("slot ").append(slot.name());
        return Boolean.TRUE;
    }

    @Override
    public Boolean text(Run.Text text) {
        out.append(text.text());
        return Boolean.TRUE;
    }

    @Override
    public Boolean hole(Run.Hole hole) {
        out.append(MARK).append('{').append(hole.setting()).append(hole.form());
        out.append(hole.choices()).append('}');
        return Boolean.TRUE;
    }

    @Override
    public Boolean ref(Run.Ref ref) {
        out.append(MARK).append('<').append(ref.to()).append('>');
        return super.ref(ref);
    }

    @Override
    public Boolean styled(Run.Styled styled) {
        out.append(MARK).append(styled.style());
        super.styled(styled);
        out.append(MARK).append('/');
        return Boolean.TRUE;
    }

    @Override
    public Boolean link(Run.Link link) {
        out.append(MARK).append("link ");
        runs(link.href());
        out.append(MARK);
        super.link(link);
        out.append(MARK).append('/');
        return Boolean.TRUE;
    }
}
