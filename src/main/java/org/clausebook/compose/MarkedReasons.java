package org.clausebook.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeMapper;
import org.clausebook.model.text.TreeWalker;

/** Puts the reasons of a change behind the last of its marked words. */
final class MarkedReasons extends TreeMapper {

    private final Map<Integer, Integer> left;
    private final IntFunction<List<Run>> why;

    private MarkedReasons(Map<Integer, Integer> left, IntFunction<List<Run>> why) {
        this.left = left;
        this.why = why;
    }

    /**
     * The same text with the reasons in it.
     *
     * @param why what to say for the change of this number
     */
    static List<Block> in(List<Block> text, IntFunction<List<Run>> why) {
        Marks marks = new Marks();
        marks.blocks(text);
        return new MarkedReasons(marks.left, why).blocks(text);
    }

    @Override
    public List<Run> marked(Run.Marked marked) {
        boolean ends = left.merge(marked.change(), -1, Integer::sum) == 0;
        List<Run> same = super.marked(marked);
        return ends
                ? Stream.concat(same.stream(), why.apply(marked.change()).stream()).toList()
                : same;
    }

    /** Counts how often each change is marked. */
    private static final class Marks extends TreeWalker {

        private final Map<Integer, Integer> left = new HashMap<>();

        @Override
        public Boolean marked(Run.Marked marked) {
            left.merge(marked.change(), 1, Integer::sum);
            return Boolean.TRUE;
        }
    }
}
