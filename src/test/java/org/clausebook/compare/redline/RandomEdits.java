package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Marker;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.Style;

/**
 * Edits a text as people do: words, sentences, items, rows, blocks; some at a time. Paragraphs and
 * items are parted and joined, moved and reworded, items put into a list of their own.
 */
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
        switch (random.nextInt(14)) {
            case 0 -> edited.remove(at);
            case 1 -> Collections.swap(edited, at, random.nextInt(edited.size()));
            case 2 -> {
                Block moved = edited.remove(at);
                edited.add(random.nextInt(edited.size() + 1), moved);
            }
            case 3 -> {
                Block moved = inside(edited.remove(at));
                edited.add(random.nextInt(edited.size() + 1), moved);
            }
            case 4, 5 -> {
                if (edited.get(at) instanceof Block.Paragraph paragraph) {
                    part(edited, at, paragraph);
                }
            }
            case 6, 7 -> {
                if (at > 0
                        && edited.get(at - 1) instanceof Block.Paragraph first
                        && edited.get(at) instanceof Block.Paragraph second) {
                    edited.set(at - 1, with(first, joined(first.runs(), second.runs())));
                    edited.remove(at);
                }
            }
            default -> edited.set(at, inside(edited.get(at)));
        }
        return List.copyOf(edited);
    }

    private void part(List<Block> blocks, int at, Block.Paragraph paragraph) {
        List<List<Run>> lines = parted(paragraph.runs());
        if (lines.size() == 2) {
            blocks.set(at, with(paragraph, lines.get(0)));
            blocks.add(
                    at + 1,
                    new Block.Paragraph(
                            new Address(paragraph.key().clause(), "new-" + random.nextInt(1000)),
                            paragraph.origin(),
                            paragraph.continued(),
                            lines.get(1)));
        }
    }

    /** Two lines, cut at a space outside any style; one where there is no such space. */
    private List<List<Run>> parted(List<Run> runs) {
        List<Atom> atoms = Atoms.of(runs);
        List<Integer> spaces = new ArrayList<>();
        for (int at = 1; at + 1 < atoms.size(); at++) {
            if (atoms.get(at).key().equals(Atom.BREAK.key())) {
                spaces.add(at);
            }
        }
        if (spaces.isEmpty()) {
            return List.of(runs);
        }
        int space = spaces.get(random.nextInt(spaces.size()));
        return List.of(
                Atoms.join(atoms.subList(0, space)),
                Atoms.join(atoms.subList(space + 1, atoms.size())));
    }

    private static List<Run> joined(List<Run> first, List<Run> second) {
        List<Run> all = new ArrayList<>(first);
        all.add(new Run.Text(" ", NOBODY));
        all.addAll(second);
        return all;
    }

    private static Block.Paragraph with(Block.Paragraph paragraph, List<Run> runs) {
        return new Block.Paragraph(
                paragraph.key(), paragraph.origin(), paragraph.continued(), runs);
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
            return new Block.Items(list.key(), list.origin(), list.marker(), items(list.items()));
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

    /** Items changed, moved, left out; parted, joined, and one made a list inside another. */
    private List<Item> items(List<Item> items) {
        List<Item> edited = new ArrayList<>(items);
        int at = random.nextInt(edited.size());
        Item item = edited.get(at);
        switch (random.nextInt(9)) {
            case 0 -> {
                List<List<Run>> lines = parted(item.lead());
                if (lines.size() == 2 && item.term().isEmpty()) {
                    edited.set(at, with(item, lines.get(0), List.of()));
                    edited.add(at + 1, with(item, lines.get(1), item.blocks()));
                }
            }
            case 1 -> {
                if (at > 0 && item.term().isEmpty() && edited.get(at - 1).blocks().isEmpty()) {
                    Item before = edited.get(at - 1);
                    edited.set(
                            at - 1,
                            with(before, joined(before.lead(), item.lead()), item.blocks()));
                    edited.remove(at);
                }
            }
            case 2 -> {
                if (at > 0) {
                    Item before = edited.get(at - 1);
                    List<Block> inside = new ArrayList<>(before.blocks());
                    inside.add(
                            new Block.Items(
                                    new Address(item.key().clause(), "new-" + random.nextInt(1000)),
                                    item.origin(),
                                    Marker.BULLET,
                                    List.of(with(item, item.lead(), item.blocks()))));
                    edited.set(at - 1, with(before, before.lead(), inside));
                    edited.remove(at);
                }
            }
            case 3 -> edited.add(random.nextInt(edited.size()), item(edited.remove(at)));
            default -> {
                return some(items, this::item);
            }
        }
        return List.copyOf(edited);
    }

    private static Item with(Item item, List<Run> lead, List<Block> blocks) {
        return new Item(item.key(), item.origin(), item.term(), lead, blocks);
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
        switch (random.nextInt(6)) {
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
            case 4 -> {
                Style style = random.nextBoolean() ? Style.STRONG : Style.EMPHASIS;
                around(atoms, from, to, new Run.Styled(style, Atoms.join(chosen)));
            }
            default ->
                    around(
                            atoms,
                            from,
                            to,
                            new Run.Link(
                                    List.of(new Run.Text("https://guidance.example/", NOBODY)),
                                    Atoms.join(chosen)));
        }
        return Atoms.join(atoms);
    }

    private static void around(List<Atom> atoms, int from, int to, Run run) {
        atoms.subList(from, to).clear();
        atoms.addAll(from, Atoms.of(List.of(run)));
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
