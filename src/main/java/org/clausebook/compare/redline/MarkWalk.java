package org.clausebook.compare.redline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeWalker;

/** Finds the marked changes of a text, by number in reading order. */
final class MarkWalk extends TreeWalker {

    private record Around(Mark mark, int change) {}

    private final Map<Integer, Touched> found = new LinkedHashMap<>();
    private Optional<Around> around = Optional.empty();
    private Optional<Address> last = Optional.empty();
    private Optional<Origin> spoken = Optional.empty();

    private MarkWalk() {}

    static Map<Integer, Touched> of(List<Block> marked) {
        MarkWalk walk = new MarkWalk();
        walk.blocks(marked);
        return walk.found;
    }

    static Map<Integer, Touched> ofRuns(List<Run> marked) {
        MarkWalk walk = new MarkWalk();
        walk.runs(marked);
        return walk.found;
    }

    @Override
    protected void key(Address key, Origin origin) {
        last = Optional.of(key);
        spoken = Optional.of(origin);
        around.ifPresent(mark -> touched(mark).in(key));
    }

    @Override
    public Boolean marked(Block.Marked marked) {
        Optional<Around> outer = around;
        around = Optional.of(new Around(marked.mark(), marked.change()));
        around.ifPresent(this::touched);
        super.marked(marked);
        around = outer;
        return Boolean.TRUE;
    }

    @Override
    public Boolean marked(Run.Marked marked) {
        Optional<Around> outer = around;
        around = Optional.of(new Around(marked.mark(), marked.change()));
        around.ifPresent(mark -> last.ifPresent(touched(mark)::in));
        if (marked.mark() == Mark.PARTED) {
            // no words are its own: it is the doing of whoever wrote the line
            around.ifPresent(
                    mark -> spoken.ifPresent(o -> touched(mark).add(mark.mark(), true, o)));
        }
        super.marked(marked);
        around = outer;
        return Boolean.TRUE;
    }

    private Touched touched(Around mark) {
        return found.computeIfAbsent(mark.change(), change -> new Touched());
    }

    @Override
    public Boolean text(Run.Text text) {
        boolean isWord = text.text().chars().anyMatch(Character::isLetterOrDigit);
        around.ifPresent(mark -> touched(mark).add(mark.mark(), isWord, text.origin()));
        return Boolean.TRUE;
    }

    @Override
    public Boolean ref(Run.Ref ref) {
        around.ifPresent(mark -> touched(mark).add(mark.mark(), true, ref.origin()));
        return Boolean.TRUE;
    }
}
