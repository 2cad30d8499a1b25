package org.clausebook.render.html;

import java.util.List;
import java.util.Optional;
import org.clausebook.compose.ContentsEntry;
import org.clausebook.compose.CoverPart;
import org.clausebook.compose.Document;
import org.clausebook.compose.Piece;
import org.clausebook.model.policy.ControlLine;
import org.clausebook.model.source.Crest;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;
import org.clausebook.render.Attributes;
import org.clausebook.render.Markup;
import org.clausebook.render.PieceMarkup;
import org.clausebook.words.Words;

/** Writes pieces as HTML for a web page. The first title is the page's only {@code h1}. */
final class PageMarkup extends PieceMarkup {

    private final PageFrame frame;
    private final FieldMarkup fields = new FieldMarkup(out);
    private boolean titled;

    PageMarkup(Document document, PageFrame frame, Words words, boolean titled) {
        super(document, words);
        this.frame = frame;
        this.titled = titled;
    }

    @Override
    public Markup crest(CoverPart.Crest crest) {
        out.empty(
                        "img",
                        Attributes.css("crest")
                                .with(
                                        "src",
                                        frame.crests()
                                                .getOrDefault(
                                                        crest.issuer().id(), data(crest.picture())))
                                .with("alt", words.say("crest.alt", crest.issuer().name())))
                .line();
        return out;
    }

    private static String data(Crest crest) {
        return "data:" + crest.kind().mediaType() + ";base64," + crest.base64();
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
        control.title()
                .ifPresent(title -> element("h2", Attributes.none().with("id", "control"), title));
        if (control.table()) {
            Attributes named =
                    control.title().isPresent()
                            ? Attributes.none().with("aria-labelledby", "control")
                            : Attributes.none().with("aria-label", words.say("control.name"));
            out.open("table", named).open("tbody").line();
            control.lines().forEach(this::row);
            out.close("tbody").close("table").line();
        } else {
            control.lines().forEach(this::line);
        }
        out.close("div").line();
        return out;
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

    /** Folded on narrow screens; on wide ones the list beside the text takes its place. */
    @Override
    public Markup contents(Piece.Contents contents) {
        out.open("nav", Attributes.css("contents").with("aria-labelledby", "contents"));
        out.open("details").open("summary");
        out.open("h2", Attributes.none().with("id", "contents")).text(contents.title()).close("h2");
        out.close("summary").line();
        entries(contents.entries());
        out.close("details").close("nav").line();
        return out;
    }

    void entries(List<ContentsEntry> entries) {
        out.open("ul").line();
        for (ContentsEntry entry : entries) {
            out.open("li", Attributes.css("depth" + entry.depth()))
                    .open("a", Attributes.none().with("href", "#" + entry.webId()));
            entry.number().ifPresent(number -> label("num", number));
            out.text(PlainText.of(entry.words())).close("a").close("li").line();
        }
        out.close("ul").line();
    }

    @Override
    protected void link(String href, List<Run> runs) {
        out.open("a", Attributes.none().with("href", href));
        runs(runs);
        out.close("a");
    }

    @Override
    protected Optional<String> href(Run.Ref ref) {
        String to = ref.to().clause();
        if (to.startsWith(Address.POLICY)) {
            return Optional.ofNullable(frame.policies().get(to.substring(Address.POLICY.length())));
        }
        return super.href(ref);
    }

    @Override
    protected void label(String css, String label) {
        out.open("span", Attributes.css(css)).text(label).close("span").text(" ");
    }

    @Override
    protected void number(String number, Optional<String> webId) {
        if (webId.isEmpty()) {
            label("num", number);
            return;
        }
        out.open("a", Attributes.css("num").with("href", "#" + webId.get()))
                .text(number)
                .close("a")
                .text(" ");
    }

    /**
     * In an edition that another one replaced, each paragraph points to itself in the later one.
     */
    @Override
    protected void afterParagraph(String number, Optional<String> webId) {
        Optional<EditionStanding.Later> later = frame.standing().flatMap(EditionStanding::later);
        if (later.isPresent() && webId.filter(later.get().ids()::contains).isPresent()) {
            String href = later.get().page() + "#" + webId.get();
            out.text(" ").open("a", Attributes.css("later").with("href", href));
            unseen(words.say("page.later.paragraph", number) + " ");
            out.text(words.say("page.later", later.get().number())).close("a");
        }
    }

    /** A wide table scrolls in a region of its own, which the keyboard can reach. */
    @Override
    public Markup grid(Piece.Grid grid) {
        out.open(
                        "div",
                        Attributes.css("scroll")
                                .with("role", "region")
                                .with("tabindex", "0")
                                .with("aria-label", words.say("table.name", heads(grid))))
                .line();
        out.open("table", Attributes.none().with("id", grid.webId())).line();
        if (grid.headRows() > 0) {
            out.open("thead").line();
            grid.rows().subList(0, grid.headRows()).forEach(row -> row(row, "col"));
            out.close("thead").line();
        }
        if (grid.headRows() < grid.rows().size()) {
            out.open("tbody").line();
            grid.rows()
                    .subList(grid.headRows(), grid.rows().size())
                    .forEach(row -> row(row, "row"));
            out.close("tbody").line();
        }
        out.close("table").close("div").line();
        return out;
    }

    private static String heads(Piece.Grid grid) {
        return grid.rows().isEmpty()
                ? ""
                : String.join(
                        ", ",
                        grid.rows().get(0).stream()
                                .map(cell -> PlainText.of(cell.runs()))
                                .toList());
    }

    private void row(List<Cell> cells, String scope) {
        out.open("tr");
        for (Cell cell : cells) {
            String tag = cell.header() || scope.equals("col") ? "th" : "td";
            Attributes attributes =
                    tag.equals("th") ? Attributes.none().with("scope", scope) : Attributes.none();
            if (!cell.key().isPositional() && !cell.key().isClause()) {
                attributes.with("id", cell.key().webId());
            }
            out.open(tag, attributes);
            runs(cell.runs());
            out.close(tag);
        }
        out.close("tr").line();
    }

    @Override
    protected void beforeMarked(Mark mark) {
        out.open("span", Attributes.css("sign").with("aria-hidden", "true"))
                .text(words.say("mark.sign." + name(mark)))
                .close("span");
        unseen(words.say("mark.said." + name(mark)) + " ");
    }

    @Override
    protected void afterMarked() {
        unseen(" " + words.say("mark.said.end"));
    }

    private void unseen(String text) {
        out.open("span", Attributes.css("unseen")).text(text).close("span");
    }

    @Override
    public Markup field(Piece.Field field) {
        fields.field(field);
        return out;
    }

    @Override
    public Markup choice(Piece.Choice choice) {
        fields.choice(choice);
        return out;
    }

    @Override
    public Markup slip(Piece.Slip slip) {
        out.open("section", Attributes.css("slip").with("aria-labelledby", "slip")).line();
        element("p", Attributes.css("cut"), slip.cut());
        element("h2", Attributes.none().with("id", "slip"), slip.title());
        all(slip.body());
        out.close("section").line();
        return out;
    }
}
