package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeWalker;

/**
 * The changed blocks of a text, each with the one before it and the one after it; what lies further
 * away is counted.
 */
final class Context {

    private final List<Block> text;

    Context(List<Block> text) {
        this.text = List.copyOf(text);
    }

    /** Blocks that are shown together, and how many were left out before them. */
    record Stretch(int leftOut, List<Block> blocks) {
        Stretch {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * The stretches in order; the last one may hold no block, where only something was left out.
     */
    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        List<Block> shown = new ArrayList<>();
        int leftOut = 0;
        for (int i = 0; i < text.size(); i++) {
            if (isNearChange(i)) {
                shown.add(text.get(i));
            } else {
                if (!shown.isEmpty()) {
                    stretches.add(new Stretch(leftOut, shown));
                    shown = new ArrayList<>();
                    leftOut = 0;
                }
                leftOut++;
            }
        }
        stretches.add(new Stretch(leftOut, shown));
        return stretches;
    }

    private boolean isNearChange(int index) {
        int to = Math.min(index + 2, text.size());
        return text.subList(Math.max(index - 1, 0), to).stream().anyMatch(Context::isChanged);
    }

    private static boolean isChanged(Block block) {
        Marks marks = new Marks();
        marks.blocks(List.of(block));
        return marks.found;
    }

    private static final class Marks extends TreeWalker {

        private boolean found;

        @Override
        public Boolean marked(Block.Marked marked) {
            found = true;
            return Boolean.TRUE;
        }

        @Override
        public Boolean marked(Run.Marked marked) {
            found = true;
            return Boolean.TRUE;
        }
    }
}
