package org.clausebook.model.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A text as one would type it: settings, references and marks open. Reading it again gives the same
 * content; it is not the file's own spelling.
 */
public final class TypedText implements BlockCases<List<String>> {

    private static final String BLANK = "";

    private TypedText() {}

    /** The lines of some blocks, an empty one between two. */
    public static List<String> of(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (!lines.isEmpty()) {
                lines.add(BLANK);
            }
            lines.addAll(named(block));
        }
        return List.copyOf(lines);
    }

    private static List<String> named(Block block) {
        List<String> lines = new ArrayList<>();
        Address key = block.key();
        if (!key.anchor().isEmpty() && !key.isPositional()) {
            lines.add("[#" + key.anchor() + "]");
        }
        lines.addAll(block.on(new TypedText()));
        return lines;
    }

    @Override
    public List<String> paragraph(Block.Paragraph paragraph) {
        String words = Words.of(paragraph.runs());
        return paragraph.continued() ? List.of("[.continued]", words) : List.of(words);
    }

    @Override
    public List<String> items(Block.Items list) {
        return items(list, Map.of());
    }

    /** The mark of a list is repeated for each list with the same mark around it. */
    private static List<String> items(Block.Items list, Map<String, Integer> around) {
        Map<String, Integer> depths = new HashMap<>(around);
        int depth = depths.merge(mark(list.marker()), 1, Integer::sum);
        List<String> lines = new ArrayList<>();
        boolean attached = false;
        for (Item item : list.items()) {
            if (attached) {
                lines.add(BLANK);
            }
            lines.add(first(list.marker(), depth, item));
            attached = inside(lines, item, depths);
        }
        return lines;
    }

    private static String first(Marker marker, int depth, Item item) {
        boolean named = !item.key().anchor().isEmpty() && !item.key().isPositional();
        String name = named ? "[[" + item.key().anchor() + "]]" : "";
        return marker == Marker.TERM
                ? name + Words.of(item.term()) + ":: " + Words.of(item.lead())
                : mark(marker).repeat(depth) + " " + name + Words.of(item.lead());
    }

    /** Steps are typed with dots, whether they print as letters or as figures. */
    private static String mark(Marker marker) {
        return switch (marker) {
            case BULLET -> "*";
            case TERM -> "::";
            default -> ".";
        };
    }

    /**
     * The blocks in an item.
     *
     * @return whether the last line belongs to a block that another item may not follow at once
     */
    private static boolean inside(List<String> lines, Item item, Map<String, Integer> depths) {
        boolean attached = false;
        for (Block inside : item.blocks()) {
            if (inside instanceof Block.Items nested) {
                if (attached) {
                    lines.add(BLANK);
                }
                lines.addAll(items(nested, depths));
                attached = lines.lastIndexOf("+") == lines.size() - 2;
            } else {
                lines.add("+");
                lines.addAll(named(inside));
                attached = true;
            }
        }
        return attached;
    }

    @Override
    public List<String> group(Block.Group group) {
        List<String> lines = new ArrayList<>();
        boolean quote = group.kind() == Block.Group.Kind.QUOTE;
        lines.add(quote ? "____" : "[.note]");
        lines.addAll(of(group.blocks()));
        if (quote) {
            lines.add("____");
        }
        return lines;
    }

    @Override
    public List<String> table(Block.Table table) {
        List<String> lines = new ArrayList<>(List.of("|==="));
        for (List<Cell> row : table.rows()) {
            StringBuilder line = new StringBuilder();
            row.forEach(cell -> line.append("| ").append(cell(cell)).append(' '));
            lines.add(line.toString().stripTrailing());
        }
        lines.add("|===");
        return lines;
    }

    private static String cell(Cell cell) {
        boolean named = !cell.key().anchor().isEmpty() && !cell.key().isPositional();
        Words words = new Words("|");
        words.runs(cell.runs());
        return (named ? "[[" + cell.key().anchor() + "]]" : "") + words.out;
    }

    @Override
    public List<String> slot(Block.Slot slot) {
        return List.of("{slot-" + slot.name() + "}");
    }

    @Override
    public List<String> marked(Block.Marked marked) {
        return marked.block().on(this);
    }

    /** The words of runs with their marks. */
    private static final class Words extends TreeWalker {
        private final StringBuilder out = new StringBuilder();
        private final List<String> marks;

        /**
         * @param between what ends a cell, where the words stand in one
         */
        Words(String... between) {
            this.marks = Stream.concat(Stream.of("{", "#"), Stream.of(between)).toList();
        }

        static String of(List<Run> runs) {
            Words words = new Words();
            words.runs(runs);
            return words.out.toString();
        }

        @Override
        public Boolean text(Run.Text text) {
            String typed = text.text();
            for (String mark : marks) {
                typed = typed.replace(mark, "\\" + mark);
            }
            out.append(typed);
            return Boolean.TRUE;
        }

        @Override
        public Boolean hole(Run.Hole hole) {
            out.append('{').append(name(hole)).append('}');
            return Boolean.TRUE;
        }

        private static String name(Run.Hole hole) {
            Form form = hole.form();
            if (form.kind() == Form.Kind.BY_NUMBER) {
                return hole.setting() + ": " + String.join(" | ", hole.choices());
            }
            boolean capitalName = form.capital() && !form.article();
            String name = capitalName ? capital(hole.setting()) : hole.setting();
            name += form.kind() == Form.Kind.PLURAL ? ":plural" : "";
            name += form.possessive() ? "'s" : "";
            return form.article() ? (form.capital() ? "A " : "a ") + name : name;
        }

        private static String capital(String name) {
            return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        }

        @Override
        public Boolean ref(Run.Ref ref) {
            out.append("<<").append(ref.to()).append(">>");
            return Boolean.TRUE;
        }

        @Override
        public Boolean styled(Run.Styled styled) {
            String mark =
                    switch (styled.style()) {
                        case STRONG -> "*";
                        case EMPHASIS -> "_";
                    };
            out.append(mark);
            super.styled(styled);
            out.append(mark);
            return Boolean.TRUE;
        }

        @Override
        public Boolean link(Run.Link link) {
            runs(link.href());
            out.append('[');
            super.link(link);
            out.append(']');
            return Boolean.TRUE;
        }
    }
}
