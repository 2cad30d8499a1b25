package org.clausebook.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        return items(list, 1);
    }

    private static List<String> items(Block.Items list, int depth) {
        List<String> lines = new ArrayList<>();
        String mark = (list.marker() == Marker.BULLET ? "*" : ".").repeat(depth);
        for (Item item : list.items()) {
            String name =
                    item.key().anchor().isEmpty() || item.key().isPositional()
                            ? ""
                            : "[[" + item.key().anchor() + "]]";
            lines.add(
                    list.marker() == Marker.TERM
                            ? name + Words.of(item.term()) + ":: " + Words.of(item.lead())
                            : mark + " " + name + Words.of(item.lead()));
            for (Block inside : item.blocks()) {
                if (inside instanceof Block.Items nested) {
                    lines.addAll(items(nested, depth + 1));
                } else {
                    lines.add("+");
                    lines.addAll(named(inside));
                }
            }
        }
        return lines;
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
        return (named ? "[[" + cell.key().anchor() + "]]" : "") + Words.of(cell.runs());
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

        static String of(List<Run> runs) {
            Words words = new Words();
            words.runs(runs);
            return words.out.toString();
        }

        @Override
        public Boolean text(Run.Text text) {
            out.append(text.text().replace("{", "\\{").replace("#", "\\#"));
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
