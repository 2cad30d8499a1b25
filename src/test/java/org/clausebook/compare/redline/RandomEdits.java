package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.Style;

/** Edits a text as people do: words, sentences, items, rows, blocks; some at a time. */
final class RandomEdits {

    private static final List<String> WORDS =
            List.of(
                    "the",
                    "office",
                    "never",
                    "on Fridays",
                    "a carer",
                    "must",
                    "keeps",
                    "by e-mail",
                    "8.30am",
                    "and");

    private final Random random;

    RandomEdits(long seed) {
        this.random = new Random(seed);
    }

    /** The same blocks after one to five edits. */
    List<Block> of(List<Block> blocks) {
        List<Block> edited = blocks;
        for (int left = 1 + random.nextInt(5); left > 0; left--) {
            edited = one(edited);
        }
        return edited;
    }

    private List<Block> one(List<Block> blocks) {
        List<Block> edited = new ArrayList<>(blocks);
        if (edited.isEmpty()) {
            return edited;
        }
        int at = random.nextInt(edited.size());
        switch (random.nextInt(10)) {
            case 0 -> edited.remove(at);
            case 1 -> Collections.swap(edited, at, random.nextInt(edited.size()));
            case 2 -> {
                Block moved = edited.remove(at);
                edited.add(random.nextInt(edited.size() + 1), moved);
            }
            default -> edited.set(at, inside(edited.get(at)));
        }
        return List.copyOf(edited);
    }

    private Block inside(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(
                    paragraph.key(),
                    paragraph.origin(),
                    paragraph.continued(),
                    words(paragraph.runs()));
        }
        if (block instanceof Block.Items list) {
            return new Block.Items(
                    list.key(), list.origin(), list.marker(), some(list.items(), this::item));
        }
        if (block instanceof Block.Group group) {
            return new Block.Group(group.key(), group.origin(), group.kind(), one(group.blocks()));
        }
        if (block instanceof Block.Table table) {
            List<List<Cell>> rows = some(table.rows(), this::row);
            return rows.isEmpty()
                    ? table
                    : new Block.Table(table.key(), table.origin(), table.headRows(), rows);
        }
        return block;
    }

    /** One of several changed, left out or moved. */
    private <T> List<T> some(List<T> all, UnaryOperator<T> change) {
        List<T> edited = new ArrayList<>(all);
        int at = random.nextInt(edited.size());
        switch (random.nextInt(5)) {
            case 0 -> edited.add(random.nextInt(edited.size()), edited.remove(at));
            case 1 -> {
                if (edited.size() > 1) {
                    edited.remove(at);
                }
            }
            default -> edited.set(at, change.apply(edited.get(at)));
        }
        return List.copyOf(edited);
    }

    private Item item(Item item) {
        return new Item(
                item.key(),
                item.origin(),
                item.term(),
                words(item.lead()),
                item.blocks().isEmpty() ? item.blocks() : one(item.blocks()));
    }

    private List<Cell> row(List<Cell> row) {
        List<Cell> edited = new ArrayList<>(row);
        int at = random.nextInt(edited.size());
        Cell cell = edited.get(at);
        edited.set(at, new Cell(cell.key(), cell.origin(), cell.header(), words(cell.runs())));
        return List.copyOf(edited);
    }

    /** A few neighbouring words gone, new, other, elsewhere, or in bold. */
    private List<Run> words(List<Run> runs) {
        List<Atom> atoms = new ArrayList<>(Atoms.of(runs));
        if (atoms.size() < 3) {
            return runs;
        }
        int from = random.nextInt(atoms.size());
        int to = Math.min(atoms.size(), from + 1 + random.nextInt(9));
        List<Atom> chosen = new ArrayList<>(atoms.subList(from, to));
        switch (random.nextInt(5)) {
            case 0 -> {
                if (chosen.size() < atoms.size()) {
                    atoms.subList(from, to).clear();
                }
            }
            case 1 -> atoms.addAll(from, typed(chosen.get(0)));
            case 2 -> {
                atoms.subList(from, to).clear();
                atoms.addAll(from, typed(chosen.get(0)));
            }
            case 3 -> {
                atoms.subList(from, to).clear();
                atoms.addAll(atoms.isEmpty() ? 0 : random.nextInt(atoms.size()), chosen);
            }
            default -> {
                List<Run> bold = List.of(new Run.Styled(Style.STRONG, Atoms.join(chosen)));
                atoms.subList(from, to).clear();
                atoms.addAll(from, Atoms.of(bold));
            }
        }
        return Atoms.join(atoms);
    }

    private List<Atom> typed(Atom beside) {
        StringBuilder words = new StringBuilder();
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            words.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        Run.Text text =
                new Run.Text(
                        words.toString(),
                        beside.run() instanceof Run.Text typed ? typed.origin() : NOBODY);
        return Atoms.of(List.of(text));
    }

    private static final Origin NOBODY = new Origin.Made("test", Optional.empty());
}
