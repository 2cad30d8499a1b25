package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeMapper;

/**
 * Goes through the places of a text that are marked as removed or added, and marks as moved the
 * phrases in them that it is told.
 */
final class MarkedPlaces extends TreeMapper {

    /** Which phrases of a marked place were moved, in their order. */
    interface Moved {
        List<Wandering.Phrase> of(Mark mark, List<Atom> words);
    }

    private final Moved moved;
    private Optional<Mark> around = Optional.empty();

    MarkedPlaces(Moved moved) {
        this.moved = moved;
    }

    @Override
    public List<Block> marked(Block.Marked marked) {
        Optional<Mark> outer = around;
        if (tells(marked.mark())) {
            around = Optional.of(marked.mark());
        }
        List<Block> same = super.marked(marked);
        around = outer;
        return same;
    }

    private static boolean tells(Mark mark) {
        return mark == Mark.ADDED || mark == Mark.REMOVED;
    }

    @Override
    public List<Block> paragraph(Block.Paragraph paragraph) {
        return List.of(DivisibleBlocks.with(paragraph, line(paragraph.runs())));
    }

    @Override
    protected List<Item> item(Item item) {
        return List.of(
                new Item(
                        item.key(),
                        item.origin(),
                        item.term(),
                        line(item.lead()),
                        blocks(item.blocks())));
    }

    @Override
    protected Cell cell(Cell cell) {
        return new Cell(cell.key(), cell.origin(), cell.header(), line(cell.runs()));
    }

    /** A line in a block that is new or gone as a whole is one place; in others each mark is. */
    private List<Run> line(List<Run> runs) {
        if (around.isPresent()) {
            return place(around.get(), runs, Optional.empty());
        }
        List<Run> all = new ArrayList<>();
        for (Run run : runs) {
            if (run instanceof Run.Marked marked && tells(marked.mark())) {
                all.addAll(place(marked.mark(), marked.runs(), Optional.of(marked.change())));
            } else {
                all.add(run);
            }
        }
        return List.copyOf(all);
    }

    private List<Run> place(Mark mark, List<Run> runs, Optional<Integer> change) {
        List<Atom> atoms = Atoms.of(runs);
        List<Run> all = new ArrayList<>();
        int at = 0;
        for (Wandering.Phrase phrase : moved.of(mark, atoms)) {
            rest(all, mark, change, atoms.subList(at, phrase.from()));
            all.add(
                    new Run.Marked(
                            mark == Mark.ADDED ? Mark.MOVED_HERE : Mark.MOVED_AWAY,
                            phrase.change(),
                            Atoms.join(atoms.subList(phrase.from(), phrase.to()))));
            at = phrase.to();
        }
        if (at == 0) {
            return change.<List<Run>>map(number -> List.of(new Run.Marked(mark, number, runs)))
                    .orElse(runs);
        }
        rest(all, mark, change, atoms.subList(at, atoms.size()));
        return List.copyOf(all);
    }

    private static void rest(List<Run> all, Mark mark, Optional<Integer> change, List<Atom> atoms) {
        if (!atoms.isEmpty()) {
            List<Run> runs = Atoms.join(atoms);
            change.ifPresentOrElse(
                    number -> all.add(new Run.Marked(mark, number, runs)), () -> all.addAll(runs));
        }
    }
}
