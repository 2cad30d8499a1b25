package org.clausebook.load;

import java.util.ArrayDeque;
import java.util.Deque;

/** Which indentations are open while a file is read from top to bottom. */
final class Levels {

    /** The keys or hyphens that stand at one indentation. */
    record Level(int column, boolean list) {}

    private final Deque<Level> open = new ArrayDeque<>();
    private int closest;

    /**
     * Goes to the level of a key or hyphen.
     *
     * @param opened whether the key or hyphen before it has nothing beside it, so that a new level
     *     may start
     * @return whether it lines up with what stands above
     */
    boolean enter(int column, boolean list, boolean opened) {
        closest = open.isEmpty() ? 0 : open.peek().column();
        boolean popped = false;
        while (!open.isEmpty() && open.peek().column() > column) {
            closest = open.pop().column();
            popped = true;
        }
        if (open.isEmpty() && closest > 0) {
            return false;
        }
        if (!open.isEmpty() && open.peek().list() && !list && open.peek().column() == column) {
            Level hyphens = open.pop();
            if (open.isEmpty() || open.peek().column() < column) {
                open.push(hyphens);
                return false;
            }
        }
        Level above = open.peek();
        if (above != null && above.column() == column && above.list() == list) {
            return true;
        }
        boolean starts = above == null || (opened && !popped);
        if (starts) {
            open.push(new Level(column, list));
        } else if (above != null) {
            boolean nearer =
                    !popped || Math.abs(column - above.column()) < Math.abs(column - closest);
            closest = nearer ? above.column() : closest;
        }
        return starts;
    }

    /** Whether hyphens stand at the innermost open level. */
    boolean isList() {
        return !open.isEmpty() && open.peek().list();
    }

    /** The column of the innermost open level. */
    int column() {
        return open.isEmpty() ? -1 : open.peek().column();
    }

    /** The open column nearest to one that did not line up. */
    int closest() {
        return closest;
    }
}
