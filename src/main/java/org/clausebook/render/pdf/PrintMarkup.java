package org.clausebook.render.pdf;

import java.util.List;
import java.util.Optional;
import org.clausebook.compose.ContentsEntry;
import org.clausebook.compose.CoverPart;
import org.clausebook.compose.Document;
import org.clausebook.compose.Piece;
import org.clausebook.model.policy.ControlLine;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;
import org.clausebook.render.Attributes;
import org.clausebook.render.LinkTitle;
import org.clausebook.render.Markup;
import org.clausebook.render.PieceMarkup;
import org.clausebook.words.Words;

/**
 * Writes pieces as XHTML for the PDF engine. Every link bears a title, which the PDF speaks to
 * readers who do not see it.
 *
 * <p>A place to write is a link to {@code field:text:name}, {@code field:check:name} or {@code
 * field:sig:name}, which the engine turns into a field.
 */
final class PrintMarkup extends PieceMarkup {

    /** A table no longer than this is never broken over two pages. */
    private static final int SHORT_TABLE = 12;

    private final boolean untitled;
    private boolean titled;

    PrintMarkup(Document document, Words words) {
        super(document, words);
        this.untitled = !document.bearsTitle();
    }

    /**
     * The first heading of a PDF is one of the first level, also where the document prints no
     * title.
     */
    @Override
    protected String heading(int level) {
        return super.heading(untitled ? level - 1 : level);
    }

    @Override
    public Markup crest(CoverPart.Crest crest) {
        String alt = words.say("crest.alt", crest.issuer().name());
        return out.open("div", Attributes.css("picture"))
                .finished(CrestPicture.of(crest.picture(), alt))
                .close("div")
                .line();
    }

    @Override
    public Markup title(CoverPart.Title title) {
        return heading(title.words());
    }

    @Override
    public Markup title(Piece.Title title) {
        return heading(title.words());
    }

    private Markup heading(List<Run> runs) {
        String tag = titled ? "p" : "h1";
        titled = true;
        return element(tag, Attributes.css("title"), runs);
    }

    @Override
    public Markup control(Piece.Control control) {
        out.open("div", Attributes.css("control")).line();
        control.title().ifPresent(title -> element(heading(2), Attributes.none(), title));
        if (control.table()) {
            out.open("table", Attributes.css("grid short")).open("tbody").line();
            control.lines().forEach(this::row);
            out.close("tbody").close("table").line();
        } else {
            control.lines().forEach(this::line);
        }
        return out.close("div").line();
    }

    private void row(ControlLine line) {
        out.open("tr").open("th", Attributes.none().with("scope", "row"));
        runs(line.label());
        out.close("th").open("td");
        runs(line.value());
        out.close("td").close("tr").line();
    }

    private void line(ControlLine line) {
        out.open("p").open("strong");
        runs(line.label());
        out.text(":").close("strong").text(" ");
        runs(line.value());
        out.close("p").line();
    }

    @Override
    public Markup contents(Piece.Contents contents) {
        out.open("div", Attributes.css("contents")).line();
        element(heading(2), Attributes.none(), contents.title());
        out.open("ol", Attributes.css("toc")).line();
        contents.entries().forEach(this::entry);
        return out.close("ol").close("div").line();
    }

    private void entry(ContentsEntry entry) {
        String said = entry.number().map(n -> n + " ").orElse("") + PlainText.of(entry.words());
        out.open("li", Attributes.css("depth" + entry.depth()))
                .open(
                        "a",
                        Attributes.none()
                                .with("href", "#" + entry.webId())
                                .with("title", words.say("print.goto", said)));
        entry.number().ifPresent(number -> label("num", number));
        out.text(PlainText.of(entry.words())).close("a").close("li").line();
    }

    @Override
    protected void link(String href, List<Run> runs) {
        String title = LinkTitle.of(href, PlainText.of(runs), words);
        out.open("a", Attributes.none().with("href", href).with("title", title));
        runs(runs);
        out.close("a");
    }

    /**
     * The space stands inside: after a box of fixed width the engine leaves it out, and words would
     * run together.
     */
    @Override
    protected void label(String css, String label) {
        out.open("span", Attributes.css(css)).text(label + " ").close("span");
    }

    @Override
    protected void number(String number, Optional<String> webId) {
        label("num", number);
    }

    @Override
    public Markup grid(Piece.Grid grid) {
        String css = grid.rows().size() <= SHORT_TABLE ? "grid short" : "grid";
        out.open("table", Attributes.css(css).with("id", grid.webId())).line();
        rows("thead", "col", grid.rows().subList(0, grid.headRows()));
        rows("tbody", "row", grid.rows().subList(grid.headRows(), grid.rows().size()));
        return out.close("table").line();
    }

    /** An empty head or body would be a tag that says nothing. */
    private void rows(String group, String scope, List<List<Cell>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.open(group).line();
        for (List<Cell> row : rows) {
            out.open("tr");
            row.forEach(cell -> cell(cell, scope));
            out.close("tr").line();
        }
        out.close(group).line();
    }

    private void cell(Cell cell, String scope) {
        boolean header = cell.header() || scope.equals("col");
        Attributes attributes = header ? Attributes.none().with("scope", scope) : Attributes.none();
        if (!cell.key().isPositional() && !cell.key().isClause()) {
            attributes.with("id", cell.key().webId());
        }
        out.open(header ? "th" : "td", attributes);
        runs(cell.runs());
        out.close(header ? "th" : "td");
    }

    @Override
    protected void beforeMarked(Mark mark) {
        String spoken = SpokenTags.instead(words.say("mark.said." + name(mark)) + " ");
        out.open("abbr", Attributes.css("sign").with("title", spoken))
                .text(words.say("mark.sign." + name(mark)))
                .close("abbr");
    }

    @Override
    public Markup field(Piece.Field field) {
        return switch (field.kind()) {
            case TEXT -> written(field, "text", "field");
            case SIGNATURE -> written(field, "sig", "field sig");
            case TICK -> tick(field);
        };
    }

    private Markup written(Piece.Field field, String kind, String css) {
        String said = field.label() + field.hint().map(hint -> ", " + hint).orElse("");
        out.open("div", Attributes.css("row")).open("span", Attributes.css("label"));
        out.open("strong").text(field.label()).close("strong");
        field.hint().ifPresent(hint -> out.text(" " + hint));
        out.close("span").text(" ");
        anchor(field, kind, css, said);
        return out.close("div").line();
    }

    private Markup tick(Piece.Field field) {
        out.open("div", Attributes.css("row"));
        anchor(field, "check", "field check", field.label());
        return out.text(" ").text(field.label()).close("div").line();
    }

    private void anchor(Piece.Field field, String kind, String css, String said) {
        out.open(
                        "a",
                        Attributes.css(css)
                                .with("href", "field:" + kind + ":" + field.name())
                                .with("title", said))
                .close("a");
    }

    @Override
    public Markup choice(Piece.Choice choice) {
        out.open("div", Attributes.css("choice")).line();
        element("p", Attributes.css("question"), choice.question());
        choice.boxes().forEach(this::field);
        return out.close("div").line();
    }

    @Override
    public Markup slip(Piece.Slip slip) {
        out.open("div", Attributes.css("slip")).line();
        element("p", Attributes.css("cut"), slip.cut());
        element(heading(2), Attributes.none(), slip.title());
        all(slip.body());
        return out.close("div").line();
    }
}
