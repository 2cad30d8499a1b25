package org.clausebook.prose;

import java.util.List;
import java.util.Locale;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.Form;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Prose;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeWalker;

/**
 * A tree as lines that a person can compare with the text: what it is, its name or position, and
 * line:column.
 */
final class TreeText extends TreeWalker {

    private final StringBuilder out = new StringBuilder();
    private String margin = "";

    static String of(Prose prose) {
        TreeText text = new TreeText();
        text.blocks(prose.blocks());
        return text.out.toString();
    }

    @Override
    public Boolean paragraph(Block.Paragraph paragraph) {
        head(
                paragraph.continued() ? "continued" : "paragraph",
                paragraph.key(),
                paragraph.origin());
        return inside(() -> runs(paragraph.runs()));
    }

    @Override
    public Boolean items(Block.Items list) {
        head(word(list.marker()) + " list", list.key(), list.origin());
        return inside(() -> list.items().forEach(this::item));
    }

    @Override
    protected void item(Item item) {
        head("item", item.key(), item.origin());
        inside(
                () -> {
                    part("term", item.term());
                    part("", item.lead());
                    blocks(item.blocks());
                });
    }

    private void part(String name, List<Run> runs) {
        if (name.isEmpty() || runs.isEmpty()) {
            runs(runs);
        } else {
            line(name);
            inside(() -> runs(runs));
        }
    }

    @Override
    public Boolean group(Block.Group group) {
        head(word(group.kind()), group.key(), group.origin());
        return inside(() -> blocks(group.blocks()));
    }

    @Override
    public Boolean table(Block.Table table) {
        head("table with " + table.headRows() + " head row", table.key(), table.origin());
        return inside(
                () ->
                        table.rows()
                                .forEach(
                                        row -> {
                                            line("row");
                                            inside(() -> row.forEach(this::cell));
                                        }));
    }

    @Override
    protected void cell(Cell cell) {
        head(cell.header() ? "head" : "cell", cell.key(), cell.origin());
        inside(() -> runs(cell.runs()));
    }

    @Override
    public Boolean slot(Block.Slot slot) {
        head("slot " + slot.name(), slot.key(), slot.origin());
        return true;
    }

    @Override
    public Boolean text(Run.Text text) {
        line('"' + text.text() + '"' + at(text.origin()));
        return true;
    }

    @Override
    public Boolean hole(Run.Hole hole) {
        Form form = hole.form();
        String traits =
                (form.kind() == Form.Kind.VALUE ? "" : " " + word(form.kind()))
                        + (form.capital() ? " capital" : "")
                        + (form.article() ? " article" : "")
                        + (form.possessive() ? " possessive" : "")
                        + (hole.choices().isEmpty() ? "" : " " + hole.choices());
        line("setting " + hole.setting() + traits + at(hole.origin()));
        return true;
    }

    @Override
    public Boolean ref(Run.Ref ref) {
        line("reference " + ref.to() + at(ref.origin()));
        return true;
    }

    @Override
    public Boolean styled(Run.Styled styled) {
        line(word(styled.style()));
        return inside(() -> runs(styled.runs()));
    }

    @Override
    public Boolean link(Run.Link link) {
        line("link to");
        inside(() -> runs(link.href()));
        return inside(() -> runs(link.runs()));
    }

    private void head(String kind, Address key, Origin origin) {
        line(kind + " #" + key.anchor() + at(origin));
    }

    private static String at(Origin origin) {
        Place place = ((Origin.Written) origin).at();
        return "  " + place.line() + ":" + place.column();
    }

    private void line(String text) {
        out.append(margin).append(text).append('\n');
    }

    private Boolean inside(Runnable writes) {
        String outside = margin;
        margin = outside + "  ";
        writes.run();
        margin = outside;
        return true;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
