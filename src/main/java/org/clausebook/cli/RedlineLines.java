package org.clausebook.cli;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.compare.redline.ClauseDiff;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeWalker;

/**
 * The lines of a compared clause in which something changed: {@code [-removed-]}, {@code
 * {+added+}}; three dots stand for lines that stayed.
 */
final class RedlineLines extends TreeWalker {

    private static final String STAYED = "...";

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final boolean all;
    private boolean marked;
    private String around = "";

    private RedlineLines(boolean all) {
        this.all = all;
    }

    /** Of a clause that is new or gone, all lines. */
    static List<String> of(ClauseDiff clause) {
        RedlineLines walk = new RedlineLines(clause.fate() != ClauseDiff.Fate.KEPT);
        walk.blocks(clause.text());
        walk.end();
        return List.copyOf(walk.lines);
    }

    /** Words with their marks, on one line. */
    static String inline(List<Run> runs) {
        RedlineLines walk = new RedlineLines(true);
        walk.runs(runs);
        return walk.line.toString().strip();
    }

    private void end() {
        String words = line.toString().strip();
        if (!words.isEmpty()) {
            if (marked || all || !around.isEmpty()) {
                lines.add(around + words);
            } else if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(STAYED)) {
                lines.add(STAYED);
            }
        }
        line.setLength(0);
        marked = false;
    }

    @Override
    protected void key(Address key, Origin origin) {
        end();
    }

    @Override
    public Boolean marked(Block.Marked block) {
        end();
        String outer = around;
        around = said(block.mark()) + ": ";
        super.marked(block);
        end();
        around = outer;
        return Boolean.TRUE;
    }

    private static String said(Mark mark) {
        return switch (mark) {
            case ADDED -> "Added";
            case REMOVED -> "Removed";
            case MOVED_HERE -> "Moved here";
            case MOVED_AWAY -> "Moved away";
            case PARTED -> "New paragraph";
            case JOINED -> "Paragraphs joined";
        };
    }

    @Override
    public Boolean text(Run.Text run) {
        line.append(run.text());
        return Boolean.TRUE;
    }

    @Override
    public Boolean marked(Run.Marked run) {
        marked = true;
        if (run.mark() == Mark.PARTED || run.mark() == Mark.JOINED) {
            line.append(run.mark() == Mark.PARTED ? "{+¶+}" : "[-¶-]");
            return super.marked(run);
        }
        boolean here = run.mark() == Mark.ADDED || run.mark() == Mark.MOVED_HERE;
        line.append(here ? "{+" : "[-");
        super.marked(run);
        line.append(here ? "+}" : "-]");
        return Boolean.TRUE;
    }
}
