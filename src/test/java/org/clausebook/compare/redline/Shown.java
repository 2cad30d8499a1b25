package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeWalker;

/**
 * A compared text as lines: {@code [-removed-]}, {@code {+added+}}, {@code <¶>} where a line begins
 * now, {@code >¶<} where one ended; a mark of a whole block in capitals.
 */
final class Shown extends TreeWalker {

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private String before = "";

    private Shown() {}

    static List<String> of(List<Block> marked) {
        Shown shown = new Shown();
        shown.blocks(marked);
        return List.copyOf(shown.lines);
    }

    private void line(String marker, List<Run> runs) {
        runs(runs);
        lines.add(before + marker + line);
        line.setLength(0);
    }

    @Override
    public Boolean paragraph(Block.Paragraph paragraph) {
        line("", paragraph.runs());
        return Boolean.TRUE;
    }

    @Override
    protected void item(Item item) {
        line("* ", item.lead());
        blocks(item.blocks());
    }

    @Override
    public Boolean marked(Block.Marked marked) {
        String outer = before;
        before = marked.mark() + " ";
        super.marked(marked);
        before = outer;
        return Boolean.TRUE;
    }

    @Override
    public Boolean marked(Run.Marked marked) {
        line.append(
                switch (marked.mark()) {
                    case ADDED -> "{+";
                    case REMOVED -> "[-";
                    case MOVED_HERE -> "{>";
                    case MOVED_AWAY -> "[<";
                    case PARTED -> "<¶>";
                    case JOINED -> ">¶<";
                });
        super.marked(marked);
        if (marked.mark() != Mark.PARTED && marked.mark() != Mark.JOINED) {
            line.append(
                    marked.mark() == Mark.ADDED
                            ? "+}"
                            : marked.mark() == Mark.MOVED_HERE ? "<}" : "-]");
        }
        return Boolean.TRUE;
    }

    @Override
    public Boolean text(Run.Text text) {
        line.append(text.text());
        return Boolean.TRUE;
    }
}
