package org.clausebook.compare.redline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeMapper;

/** A marked text with all its changes taken, which is the newer text, or all refused. */
public final class Taken extends TreeMapper {

    private static final Set<Mark> GONE = EnumSet.of(Mark.REMOVED, Mark.MOVED_AWAY);

    private final Set<Mark> dropped;

    private Taken(Set<Mark> dropped) {
        this.dropped = dropped;
    }

    /** The text as it reads when every change is taken. */
    public static List<Block> all(List<Block> marked) {
        return new Taken(GONE).blocks(marked);
    }

    /** The text as it reads when no change is taken. */
    public static List<Block> none(List<Block> marked) {
        return Undivided.of(new Taken(EnumSet.of(Mark.ADDED, Mark.MOVED_HERE)).blocks(marked));
    }

    /** Words as they read when every change is taken. */
    public static List<Run> newer(List<Run> marked) {
        return new Taken(GONE).runs(marked);
    }

    /** Whether what bears this mark is no longer there. */
    public static boolean isGone(Mark mark) {
        return GONE.contains(mark);
    }

    /** Whether nothing of an item is left. */
    public static boolean isGone(Item item) {
        return new Taken(GONE).item(item).isEmpty();
    }

    /** Whether nothing of a row is left. */
    public static boolean isGone(List<Cell> row) {
        return new Taken(GONE).isDropped(row);
    }

    @Override
    public List<Block> marked(Block.Marked marked) {
        return dropped.contains(marked.mark()) ? List.of() : blocks(List.of(marked.block()));
    }

    @Override
    public List<Run> marked(Run.Marked marked) {
        if (dropped.contains(marked.mark())) {
            return List.of();
        }
        boolean divides = marked.mark() == Mark.PARTED || marked.mark() == Mark.JOINED;
        return divides && dropped.contains(Mark.ADDED) ? List.of(marked) : runs(marked.runs());
    }

    @Override
    protected List<Item> item(Item item) {
        boolean gone =
                isDropped(item.term(), item.lead())
                        && item.blocks().stream().allMatch(this::isDropped);
        return gone ? List.of() : super.item(item);
    }

    @Override
    public List<Block> table(Block.Table table) {
        List<List<Cell>> rows =
                table.rows().stream()
                        .filter(row -> !isDropped(row))
                        .map(row -> row.stream().map(this::cell).toList())
                        .toList();
        return List.of(new Block.Table(table.key(), table.origin(), table.headRows(), rows));
    }

    private boolean isDropped(List<Cell> row) {
        return row.stream().allMatch(cell -> isDropped(cell.runs(), List.of()));
    }

    private boolean isDropped(List<Run> runs, List<Run> more) {
        return runs.stream().allMatch(this::isDropped) && more.stream().allMatch(this::isDropped);
    }

    private boolean isDropped(Run run) {
        return run instanceof Run.Marked marked && dropped.contains(marked.mark());
    }

    private boolean isDropped(Block block) {
        return block instanceof Block.Marked marked && dropped.contains(marked.mark());
    }
}
