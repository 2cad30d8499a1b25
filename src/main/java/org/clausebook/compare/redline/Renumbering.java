package org.clausebook.compare.redline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeMapper;

/** Numbers marked changes anew, from 1 in the order in which they are met. */
final class Renumbering extends TreeMapper {

    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

    private int number(int change) {
        return numbers.computeIfAbsent(change, old -> numbers.size() + 1);
    }

    @Override
    public List<Block> marked(Block.Marked marked) {
        int number = number(marked.change());
        return blocks(List.of(marked.block())).stream()
                .<Block>map(block -> new Block.Marked(marked.mark(), number, block))
                .toList();
    }

    @Override
    public List<Run> marked(Run.Marked marked) {
        return List.of(new Run.Marked(marked.mark(), number(marked.change()), runs(marked.runs())));
    }
}
