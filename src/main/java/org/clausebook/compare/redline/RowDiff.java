package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;

/** What changed between the rows of two tables with the same columns. */
final class RowDiff implements Merging.Cases<List<Cell>, List<Cell>> {

    private final IntSupplier change;

    RowDiff(IntSupplier change) {
        this.change = change;
    }

    /** Rows that begin with the same words are one row. */
    List<List<Cell>> between(List<List<Cell>> before, List<List<Cell>> now) {
        Alignment alignment =
                Alignment.of(
                        before,
                        now,
                        (old, row) -> said(old).equals(said(row)) || head(old).equals(head(row)),
                        (old, row) -> old.size() == row.size(),
                        RowDiff::said);
        return Merging.of(before, now, alignment, this);
    }

    private static String head(List<Cell> row) {
        return PlainText.of(row.get(0).runs());
    }

    private static String said(List<Cell> row) {
        return row.stream()
                .map(cell -> PlainText.of(cell.runs()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<List<Cell>> removed(List<Cell> before) {
        return List.of(whole(Mark.REMOVED, before));
    }

    @Override
    public List<List<Cell>> added(List<Cell> now) {
        return List.of(whole(Mark.ADDED, now));
    }

    @Override
    public List<List<Cell>> movedAway(List<Cell> before) {
        return List.of(whole(Mark.MOVED_AWAY, before));
    }

    @Override
    public List<List<Cell>> movedHere(List<Cell> before, List<Cell> now) {
        return List.of(whole(Mark.MOVED_HERE, changed(before, now)));
    }

    @Override
    public List<List<Cell>> kept(List<Cell> before, List<Cell> now) {
        return List.of(changed(before, now));
    }

    private List<Cell> changed(List<Cell> before, List<Cell> now) {
        List<Cell> row = new ArrayList<>();
        for (int column = 0; column < now.size(); column++) {
            Cell cell = now.get(column);
            row.add(with(cell, WordDiff.marked(before.get(column).runs(), cell.runs(), change)));
        }
        return List.copyOf(row);
    }

    private List<Cell> whole(Mark mark, List<Cell> row) {
        int number = change.getAsInt();
        return row.stream().map(cell -> with(cell, whole(mark, number, cell.runs()))).toList();
    }

    /** Words that were moved, added or removed together; no words stay none. */
    static List<Run> whole(Mark mark, int number, List<Run> runs) {
        return runs.isEmpty() ? runs : List.of(new Run.Marked(mark, number, runs));
    }

    private static Cell with(Cell cell, List<Run> runs) {
        return new Cell(cell.key(), cell.origin(), cell.header(), runs);
    }
}
