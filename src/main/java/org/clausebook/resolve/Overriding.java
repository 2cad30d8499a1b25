package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Amendment;
import org.clausebook.model.source.Passage;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Op;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeMapper;

/**
 * Applies one layer's overrides to one clause's tree in a single walk, so that none sees what
 * another did.
 */
final class Overriding extends TreeMapper {

    private final Making making;
    private final String layer;
    private final String clause;
    private final Map<Address, List<Amendment>> byTarget = new LinkedHashMap<>();
    private final Fitter fitter;

    Overriding(Making making, String layer, String clause, List<Amendment> overrides) {
        this.making = making;
        this.layer = layer;
        this.clause = clause;
        this.fitter = new Fitter(making);
        for (Amendment override : overrides) {
            byTarget.computeIfAbsent(override.target().value(), address -> new ArrayList<>())
                    .add(override);
        }
    }

    List<Block> apply(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks(blocks));
        List<Amendment> whole = byTarget.getOrDefault(Address.of(clause), List.of());
        for (Amendment override : whole) {
            if (override.op() == Op.REPLACE) {
                Optional<Origin> instead =
                        blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.get(0).origin());
                result = new ArrayList<>(brought(override, instead));
            }
        }
        List<Block> before = new ArrayList<>();
        for (Amendment override : whole) {
            if (override.op() == Op.PREPEND) {
                before.addAll(brought(override, Optional.empty()));
            } else if (override.op() == Op.APPEND) {
                result.addAll(brought(override, Optional.empty()));
            }
        }
        before.addAll(result);
        new UniqueNames(making, clause).check(before);
        return before;
    }

    @Override
    public List<Block> paragraph(Block.Paragraph paragraph) {
        return around(
                paragraph,
                () -> {
                    List<Run> runs = new ArrayList<>(runs(paragraph.runs()));
                    for (Amendment override : adding(paragraph.key())) {
                        join(runs, override);
                    }
                    return List.of(
                            new Block.Paragraph(
                                    paragraph.key(),
                                    paragraph.origin(),
                                    paragraph.continued(),
                                    runs));
                });
    }

    @Override
    public List<Block> items(Block.Items list) {
        return around(
                list,
                () -> {
                    List<Item> items = new ArrayList<>();
                    list.items().forEach(item -> items.addAll(item(item)));
                    for (Amendment override : adding(list.key())) {
                        List<Item> more =
                                fitter.items(override, brought(override, Optional.empty()));
                        items.addAll(override.op() == Op.PREPEND ? 0 : items.size(), more);
                    }
                    return items.isEmpty()
                            ? List.of()
                            : List.of(
                                    new Block.Items(
                                            list.key(), list.origin(), list.marker(), items));
                });
    }

    @Override
    public List<Block> group(Block.Group group) {
        return around(
                group,
                () -> {
                    List<Block> blocks = new ArrayList<>(blocks(group.blocks()));
                    for (Amendment override : adding(group.key())) {
                        blocks.addAll(
                                override.op() == Op.PREPEND ? 0 : blocks.size(),
                                brought(override, Optional.empty()));
                    }
                    return blocks.isEmpty()
                            ? List.of()
                            : List.of(
                                    new Block.Group(
                                            group.key(), group.origin(), group.kind(), blocks));
                });
    }

    @Override
    public List<Block> table(Block.Table table) {
        adding(table.key()).forEach(override -> fitter.refuseTable(override));
        return around(table, () -> super.table(table));
    }

    @Override
    protected List<Item> item(Item item) {
        List<Item> before = new ArrayList<>();
        List<Item> after = new ArrayList<>();
        List<Item> here = List.of();
        boolean replaced = false;
        for (Amendment override : at(item.key())) {
            switch (override.op()) {
                case REPLACE -> {
                    here =
                            named(
                                    item.key(),
                                    fitter.items(
                                            override,
                                            brought(override, Optional.of(item.origin()))));
                    replaced = true;
                }
                case REMOVE -> replaced = true;
                case INSERT_BEFORE ->
                        before.addAll(fitter.items(override, brought(override, Optional.empty())));
                case INSERT_AFTER ->
                        after.addAll(fitter.items(override, brought(override, Optional.empty())));
                case APPEND, PREPEND -> {}
            }
        }
        before.addAll(replaced ? here : List.of(kept(item)));
        before.addAll(after);
        return before;
    }

    private Item kept(Item item) {
        List<Run> lead = new ArrayList<>(runs(item.lead()));
        adding(item.key()).forEach(override -> join(lead, override));
        return new Item(item.key(), item.origin(), runs(item.term()), lead, blocks(item.blocks()));
    }

    @Override
    protected Cell cell(Cell cell) {
        List<Run> runs = new ArrayList<>(runs(cell.runs()));
        for (Amendment override : at(cell.key())) {
            if (override.op() == Op.REPLACE) {
                runs =
                        new ArrayList<>(
                                fitter.words(
                                        override, brought(override, Optional.of(cell.origin()))));
            } else if (!fitter.isAdding(override)) {
                fitter.refuseCell(override);
            }
        }
        for (Amendment override : adding(cell.key())) {
            join(runs, override);
        }
        return new Cell(cell.key(), cell.origin(), cell.header(), runs);
    }

    private List<Block> around(Block block, java.util.function.Supplier<List<Block>> kept) {
        List<Block> before = new ArrayList<>();
        List<Block> after = new ArrayList<>();
        Optional<List<Block>> instead = Optional.empty();
        for (Amendment override : at(block.key())) {
            switch (override.op()) {
                case REPLACE ->
                        instead =
                                Optional.of(
                                        Rekeying.first(
                                                block.key(),
                                                brought(override, Optional.of(block.origin()))));
                case REMOVE -> instead = Optional.of(List.of());
                case INSERT_BEFORE -> before.addAll(brought(override, Optional.empty()));
                case INSERT_AFTER -> after.addAll(brought(override, Optional.empty()));
                case APPEND, PREPEND -> {}
            }
        }
        before.addAll(instead.orElseGet(kept));
        before.addAll(after);
        return before;
    }

    private List<Amendment> at(Address key) {
        return byTarget.getOrDefault(key, List.of());
    }

    private List<Amendment> adding(Address key) {
        return at(key).stream().filter(fitter::isAdding).toList();
    }

    /** The blocks that an override brings, placed and with their origin. */
    private List<Block> brought(Amendment override, Optional<Origin> instead) {
        Passage passage = override.text().orElseThrow();
        Address target = override.target().value();
        String name = target.isClause() ? "clause" : target.anchor();
        String place = name + "-" + layer + "-" + override.op().key() + repeat(override);
        java.util.function.Function<Place, Origin> origin =
                at -> new Origin.Amended(layer, target, override.op(), override.at(), at, instead);
        return Placing.brought(clause, place, origin).blocks(making.prose(passage).blocks());
    }

    /** Sets apart what several overrides of this layer put at one place. */
    private String repeat(Amendment override) {
        int before = 0;
        for (Amendment other : at(override.target().value())) {
            boolean earlier = other.at().compareTo(override.at()) < 0;
            before += other.op() == override.op() && earlier ? 1 : 0;
        }
        return before == 0 ? "" : "-" + (before + 1);
    }

    private void join(List<Run> runs, Amendment override) {
        List<Run> words = fitter.words(override, brought(override, Optional.empty()));
        if (words.isEmpty()) {
            return;
        }
        Run space =
                new Run.Text(
                        " ",
                        new Origin.Amended(
                                layer,
                                override.target().value(),
                                override.op(),
                                override.at(),
                                override.text().orElseThrow().at(),
                                Optional.empty()));
        if (override.op() == Op.APPEND) {
            runs.add(space);
            runs.addAll(words);
        } else {
            runs.add(0, space);
            runs.addAll(0, words);
        }
    }

    /** The first item of a replacement keeps the item's address unless it has its own. */
    private static List<Item> named(Address key, List<Item> items) {
        List<Item> named = new ArrayList<>(items);
        if (!named.isEmpty() && named.get(0).key().isPositional()) {
            Item first = named.get(0);
            named.set(0, new Item(key, first.origin(), first.term(), first.lead(), first.blocks()));
        }
        return named;
    }
}
