package org.clausebook.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.TreeWalker;

/** What can be hit in a clause's text: each block, item and cell, and what it lies in. */
final class TargetIndex extends TreeWalker {

    private final Map<Address, List<Address>> around = new LinkedHashMap<>();
    private final Set<Address> items = new HashSet<>();
    private final Deque<Address> open = new ArrayDeque<>();

    static TargetIndex of(List<Block> blocks) {
        TargetIndex index = new TargetIndex();
        index.blocks(blocks);
        return index;
    }

    boolean has(Address address) {
        return around.containsKey(address);
    }

    boolean isItem(Address address) {
        return items.contains(address);
    }

    /** The blocks that an address lies in, outermost last; none for one at the left margin. */
    List<Address> around(Address address) {
        return around.getOrDefault(address, List.of());
    }

    /** The blocks, items and cells that no other lies in, named or not. */
    List<Address> leaves() {
        Set<Address> outer = new HashSet<>();
        around.values().forEach(outer::addAll);
        return around.keySet().stream().filter(address -> !outer.contains(address)).toList();
    }

    /** All that has a name. */
    List<Address> addresses() {
        return around.keySet().stream().filter(address -> !address.isPositional()).toList();
    }

    /** The names that an override may use. */
    List<String> names() {
        return around.keySet().stream()
                .filter(address -> !address.isPositional())
                .map(Address::anchor)
                .toList();
    }

    @Override
    protected void key(Address key, Origin origin) {
        around.put(key, new ArrayList<>(open));
    }

    @Override
    public Boolean items(Block.Items list) {
        key(list.key(), list.origin());
        open.push(list.key());
        list.items().forEach(this::item);
        open.pop();
        return Boolean.TRUE;
    }

    @Override
    protected void item(Item item) {
        key(item.key(), item.origin());
        items.add(item.key());
        open.push(item.key());
        blocks(item.blocks());
        open.pop();
    }

    @Override
    public Boolean group(Block.Group group) {
        key(group.key(), group.origin());
        open.push(group.key());
        blocks(group.blocks());
        open.pop();
        return Boolean.TRUE;
    }

    @Override
    public Boolean table(Block.Table table) {
        key(table.key(), table.origin());
        open.push(table.key());
        table.rows().forEach(row -> row.forEach(this::cell));
        open.pop();
        return Boolean.TRUE;
    }

    @Override
    protected void cell(Cell cell) {
        key(cell.key(), cell.origin());
    }
}
