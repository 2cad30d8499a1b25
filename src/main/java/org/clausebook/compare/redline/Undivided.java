package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;

/** Joins the lines again that a change parted, and parts those that it joined. */
final class Undivided {

    private static final Run SPACE = new Run.Text(" ", new Origin.Made("line", Optional.empty()));

    private final List<Block> done = new ArrayList<>();

    private Undivided() {}

    static List<Block> of(List<Block> blocks) {
        Undivided undivided = new Undivided();
        blocks.forEach(undivided::add);
        return List.copyOf(undivided.done);
    }

    private void add(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            if (!isParted(paragraph.runs()) || !goesOn(rest(paragraph.runs()))) {
                lines(paragraph.runs())
                        .forEach(line -> done.add(DivisibleBlocks.with(paragraph, line)));
            }
        } else if (block instanceof Block.Items list) {
            List<Item> items = items(list.items());
            if (!items.isEmpty() || list.items().isEmpty()) {
                done.add(new Block.Items(list.key(), list.origin(), list.marker(), items));
            }
        } else if (block instanceof Block.Group group) {
            done.add(
                    new Block.Group(group.key(), group.origin(), group.kind(), of(group.blocks())));
        } else {
            done.add(block);
        }
    }

    /** Puts words behind the paragraph before; false where there is none. */
    private boolean goesOn(List<Run> words) {
        if (!done.isEmpty() && done.get(done.size() - 1) instanceof Block.Paragraph last) {
            done.set(done.size() - 1, DivisibleBlocks.with(last, joined(last.runs(), words)));
            return true;
        }
        return false;
    }

    private List<Item> items(List<Item> items) {
        List<Item> all = new ArrayList<>();
        for (Item item : items) {
            List<Block> inside = of(item.blocks());
            if (!isParted(item.lead())) {
                List<List<Run>> lines = lines(item.lead());
                int last = lines.size() - 1;
                lines.subList(0, last).forEach(line -> all.add(with(item, line, List.of())));
                all.add(with(item, lines.get(last), inside));
            } else if (!all.isEmpty()) {
                Item before = all.remove(all.size() - 1);
                all.add(with(before, joined(before.lead(), rest(item.lead())), inside));
            } else if (!goesOn(rest(item.lead()))) {
                all.add(with(item, rest(item.lead()), inside));
            }
        }
        return List.copyOf(all);
    }

    private static Item with(Item item, List<Run> lead, List<Block> inside) {
        return new Item(item.key(), item.origin(), item.term(), lead, inside);
    }

    private static boolean isParted(List<Run> runs) {
        return !runs.isEmpty() && is(Mark.PARTED, runs.get(0));
    }

    private static boolean is(Mark mark, Run run) {
        return run instanceof Run.Marked marked && marked.mark() == mark;
    }

    private static List<Run> rest(List<Run> runs) {
        return runs.subList(1, runs.size());
    }

    private static List<Run> joined(List<Run> left, List<Run> right) {
        List<Run> all = new ArrayList<>(left);
        all.add(SPACE);
        all.addAll(right);
        return List.copyOf(all);
    }

    private static List<List<Run>> lines(List<Run> runs) {
        List<List<Run>> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        for (Run run : runs) {
            if (is(Mark.JOINED, run)) {
                lines.add(List.copyOf(line));
                line.clear();
            } else if (!is(Mark.PARTED, run)) {
                line.add(run);
            }
        }
        lines.add(List.copyOf(line));
        return lines;
    }
}
