package org.clausebook.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.policy.Node;
import org.clausebook.model.policy.NodeCases;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeWalker;

/** A policy's text as lines in reading order, to be shown or explained. */
public final class Entries implements NodeCases<Boolean> {

    private final Map<Address, String> numbers;
    private final List<Entry> entries = new ArrayList<>();

    private Entries(Numbered numbered) {
        this.numbers = numbered.numbers();
        numbered.policy().opening().forEach(node -> node.on(this));
        numbered.policy().body().forEach(node -> node.on(this));
    }

    public static List<Entry> of(Numbered numbered) {
        return List.copyOf(new Entries(numbered).entries);
    }

    /**
     * The lines that a person means by a number ({@code 4.2}), an id ({@code staff/passwords},
     * {@code staff/passwords#lost}, {@code section/accounts}) or some of their words. The first of
     * the three that hits anything counts.
     */
    public static List<Entry> find(List<Entry> entries, String asked) {
        String wanted = asked.strip();
        List<Entry> numbered =
                entries.stream()
                        .filter(
                                entry ->
                                        entry.number()
                                                .map(number -> isNumber(number, wanted))
                                                .orElse(false))
                        .toList();
        if (!numbered.isEmpty()) {
            return numbered;
        }
        List<Entry> named = entries.stream().filter(entry -> isId(entry.key(), wanted)).toList();
        if (!named.isEmpty()) {
            return named;
        }
        String words = squeezed(wanted);
        return entries.stream().filter(entry -> squeezed(entry.text()).contains(words)).toList();
    }

    private static boolean isNumber(String number, String wanted) {
        return number.equals(wanted) || number.equals(wanted + ".");
    }

    private static boolean isId(Address key, String wanted) {
        return key.toString().equals(wanted)
                || key.clause().equals(wanted)
                || key.webId().equals(wanted);
    }

    private static String squeezed(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    @Override
    public Boolean part(Node.Part part) {
        return headed(Address.section(part.id()), part.title(), part.body());
    }

    @Override
    public Boolean section(Node.Section section) {
        return headed(Address.section(section.id()), section.title(), section.body());
    }

    private Boolean headed(Address key, List<Run> title, List<Node> body) {
        add(Entry.Kind.HEADING, key, 0, title);
        body.forEach(node -> node.on(this));
        return Boolean.TRUE;
    }

    @Override
    public Boolean clause(Node.ClauseText clause) {
        new Lines().blocks(clause.clause().blocks());
        return Boolean.TRUE;
    }

    @Override
    public Boolean definitions(Node.Definitions definitions) {
        for (ResolvedClause term : definitions.terms()) {
            add(Entry.Kind.TERM, Address.of(term.id()), 0, term.term());
            new Lines().blocks(term.blocks());
        }
        return Boolean.TRUE;
    }

    private void add(Entry.Kind kind, Address key, int depth, List<Run> runs) {
        add(kind, key, key, depth, runs);
    }

    private void add(Entry.Kind kind, Address key, Address shown, int depth, List<Run> runs) {
        if (!runs.isEmpty()) {
            entries.add(
                    new Entry(
                            kind, key, shown, Optional.ofNullable(numbers.get(key)), depth, runs));
        }
    }

    /** Breaks the blocks of a clause into lines. */
    private final class Lines extends TreeWalker {
        private int depth;
        private Address table = Address.of("");

        @Override
        public Boolean paragraph(Block.Paragraph paragraph) {
            add(Entry.Kind.PARAGRAPH, paragraph.key(), depth, paragraph.runs());
            return Boolean.TRUE;
        }

        @Override
        protected void item(Item item) {
            depth++;
            add(Entry.Kind.ITEM, item.key(), depth, item.term());
            add(Entry.Kind.ITEM, item.key(), depth, item.lead());
            blocks(item.blocks());
            depth--;
        }

        @Override
        public Boolean group(Block.Group group) {
            depth++;
            blocks(group.blocks());
            depth--;
            return Boolean.TRUE;
        }

        @Override
        public Boolean table(Block.Table block) {
            table = block.key();
            return super.table(block);
        }

        @Override
        protected void cell(Cell cell) {
            Address shown = cell.key().isPositional() ? table : cell.key();
            add(Entry.Kind.CELL, cell.key(), shown, depth + 1, cell.runs());
        }
    }
}
