package org.clausebook.model.text;

import java.util.List;

/** A block of text with an address that references and overrides can hit. */
public sealed interface Block {

    Address key();

    Origin origin();

    <R> R on(BlockCases<R> cases);

    /**
     * Words between two blank lines; {@code continued} where it was typed to bear no number of its
     * own.
     */
    record Paragraph(Address key, Origin origin, boolean continued, List<Run> runs)
            implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        @Override
        public <R> R on(BlockCases<R> cases) {
            return cases.paragraph(this);
        }
    }

    /** A list. */
    record Items(Address key, Origin origin, Marker marker, List<Item> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public <R> R on(BlockCases<R> cases) {
            return cases.items(this);
        }
    }

    /** A quotation or a note. */
    record Group(Address key, Origin origin, Kind kind, List<Block> blocks) implements Block {
        public Group {
            blocks = List.copyOf(blocks);
        }

        @Override
        public <R> R on(BlockCases<R> cases) {
            return cases.group(this);
        }

        /** Why the blocks stand apart. */
        public enum Kind {
            QUOTE,
            NOTE
        }
    }

    /** A table; all rows have the same number of cells. */
    record Table(Address key, Origin origin, int headRows, List<List<Cell>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R on(BlockCases<R> cases) {
            return cases.table(this);
        }
    }

    /**
     * A place for an exception that each policy fills or declines; none is left once a policy is
     * resolved.
     */
    record Slot(Address key, Origin origin, String name) implements Block {
        @Override
        public <R> R on(BlockCases<R> cases) {
            return cases.slot(this);
        }
    }

    /** A block that a comparison marks; only in composed documents. */
    record Marked(Mark mark, int change, Block block) implements Block {
        @Override
        public Address key() {
            return block.key();
        }

        @Override
        public Origin origin() {
            return block.origin();
        }

        @Override
        public <R> R on(BlockCases<R> cases) {
            return cases.marked(this);
        }
    }
}
