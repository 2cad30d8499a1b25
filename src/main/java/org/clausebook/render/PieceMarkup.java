package org.clausebook.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clausebook.compose.CoverCases;
import org.clausebook.compose.CoverPart;
import org.clausebook.compose.Document;
import org.clausebook.compose.ListEntry;
import org.clausebook.compose.Meaning;
import org.clausebook.compose.Piece;
import org.clausebook.compose.PieceCases;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.Marker;
import org.clausebook.model.text.Run;
import org.clausebook.words.Words;

/**
 * Writes a document's pieces as markup; what web pages and print have in common. A subclass an
 * output writes what they have not: covers, numbers, links, control, contents, tables, fields.
 */
public abstract class PieceMarkup extends RunMarkup
        implements PieceCases<Markup>, CoverCases<Markup> {

    protected final Words words;
    private boolean leads;

    /** Starts with nothing written. */
    protected PieceMarkup(Document document, Words words) {
        super(document);
        this.words = words;
    }

    /** Writes pieces one after another; one that leads over to the next is kept with it. */
    public final Markup all(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            leads = i + 1 < pieces.size() && isLedTo(pieces.get(i + 1));
            pieces.get(i).on(this);
        }
        leads = false;
        return out;
    }

    private static boolean isLedTo(Piece piece) {
        return piece instanceof Piece.Listing
                || piece instanceof Piece.Glossary
                || piece instanceof Piece.Grid
                || (piece instanceof Piece.Aside aside && aside.kind() == Block.Group.Kind.QUOTE);
    }

    /** The tag of a heading of this level, where the document's title is 1. */
    protected String heading(int level) {
        return "h" + level;
    }

    /** Writes a number or label, and the space that parts it from the words that follow. */
    protected abstract void label(String css, String label);

    /** Writes the number of a paragraph that has this web id. */
    protected abstract void number(String number, Optional<String> webId);

    /** Writes what an output adds at the end of a numbered paragraph; most add nothing. */
    protected void afterParagraph(String number, Optional<String> webId) {}

    /** An element on a line of its own that holds runs. */
    protected final Markup element(String tag, Attributes attributes, List<Run> runs) {
        out.open(tag, attributes);
        runs(runs);
        out.close(tag).line();
        return out;
    }

    /** An element on a line of its own that holds words. */
    protected final Markup element(String tag, Attributes attributes, String text) {
        out.open(tag, attributes).text(text).close(tag).line();
        return out;
    }

    @Override
    public Markup cover(Piece.Cover cover) {
        out.open("div", Attributes.css("cover")).line();
        cover.parts().forEach(part -> part.on(this));
        out.close("div").line();
        return out;
    }

    @Override
    public Markup identity(CoverPart.Identity identity) {
        out.open("div", Attributes.css("identity")).line();
        identity.parts().forEach(part -> part.on(this));
        return out.close("div").line();
    }

    @Override
    public Markup name(CoverPart.Name name) {
        return element("p", Attributes.css("name"), name.name());
    }

    @Override
    public Markup motto(CoverPart.Motto motto) {
        return element("p", Attributes.css("motto"), motto.motto());
    }

    @Override
    public Markup words(CoverPart.Words own) {
        return element("p", Attributes.css("line"), own.text());
    }

    @Override
    public Markup verse(CoverPart.Verse verse) {
        out.open("blockquote", Attributes.css("verse")).line();
        element("p", Attributes.none(), verse.text());
        verse.reference()
                .ifPresent(reference -> element("p", Attributes.css("reference"), reference));
        out.close("blockquote").line();
        return out;
    }

    @Override
    public Markup fact(CoverPart.Fact fact) {
        out.open("p", Attributes.css("fact"));
        fact.label().ifPresent(label -> out.text(label + " "));
        runs(fact.value());
        out.close("p").line();
        return out;
    }

    @Override
    public Markup part(Piece.Part part) {
        out.open("section", Attributes.css("part").with("id", part.webId())).line();
        element(heading(part.level()), Attributes.css("part-title"), part.title());
        all(part.body());
        out.close("section").line();
        return out;
    }

    @Override
    public Markup section(Piece.Section section) {
        String css = "depth" + section.depth() + (section.hanging() ? " hanging" : "");
        String heading = heading(section.level());
        out.open("section", Attributes.css(css).with("id", section.webId())).line();
        out.open(
                heading,
                section.number().isPresent() ? Attributes.css("numbered") : Attributes.none());
        section.number().ifPresent(number -> label("num", number));
        runs(section.title());
        out.close(heading).line();
        all(section.body());
        out.close("section").line();
        return out;
    }

    @Override
    public Markup passage(Piece.Passage passage) {
        out.open(
                        "div",
                        Attributes.css("passage")
                                .with("id", passage.webId())
                                .with("lang", passage.language()))
                .line();
        all(passage.blocks());
        out.close("div").line();
        return out;
    }

    @Override
    public Markup paragraph(Piece.Paragraph paragraph) {
        Attributes attributes = Attributes.none().with("id", paragraph.webId());
        String css = (paragraph.number().isPresent() ? "numbered" : "") + (leads ? " leads" : "");
        if (!css.isEmpty()) {
            attributes.with("class", css.strip());
        }
        out.open("p", attributes);
        paragraph.number().ifPresent(number -> number(number, paragraph.webId()));
        runs(paragraph.runs());
        paragraph.number().ifPresent(number -> afterParagraph(number, paragraph.webId()));
        out.close("p").line();
        return out;
    }

    @Override
    public Markup listing(Piece.Listing listing) {
        boolean bullets = listing.marker() == Marker.BULLET;
        boolean labelled = listing.entries().stream().anyMatch(entry -> entry.label().isPresent());
        String tag = bullets ? "ul" : "ol";
        Attributes attributes = Attributes.none().with("id", listing.webId());
        if (labelled) {
            attributes.with("class", "labelled");
        } else if (!bullets) {
            attributes.with("class", listing.marker().name().toLowerCase(Locale.ROOT));
        }
        out.open(tag, attributes).line();
        listing.entries().forEach(this::entry);
        out.close(tag).line();
        return out;
    }

    private void entry(ListEntry entry) {
        out.open("li", Attributes.none().with("id", entry.webId()));
        entry.label().ifPresent(label -> label("label", label));
        runs(entry.lead());
        if (!entry.blocks().isEmpty()) {
            out.line();
            all(entry.blocks());
        }
        out.close("li").line();
    }

    @Override
    public Markup glossary(Piece.Glossary glossary) {
        out.open("dl", Attributes.none().with("id", glossary.webId())).line();
        for (Meaning meaning : glossary.meanings()) {
            element("dt", Attributes.none().with("id", meaning.webId()), meaning.term());
            out.open("dd").line();
            all(meaning.meaning());
            out.close("dd").line();
        }
        out.close("dl").line();
        return out;
    }

    @Override
    public Markup aside(Piece.Aside aside) {
        boolean quote = aside.kind() == Block.Group.Kind.QUOTE;
        String tag = quote ? "blockquote" : "div";
        Attributes attributes = Attributes.none().with("id", aside.webId());
        if (!quote) {
            attributes.with("class", "note");
        }
        out.open(tag, attributes).line();
        all(aside.blocks());
        out.close(tag).line();
        return out;
    }

    /** Colour alone says nothing to many readers, so a mark is said in words as well. */
    @Override
    public Markup marked(Piece.Marked marked) {
        out.open("div", Attributes.css("marked " + name(marked.mark()))).line();
        out.open("p", Attributes.css("mark")).text(words.say("mark." + name(marked.mark())));
        if (!marked.why().isEmpty()) {
            out.text(" ");
            runs(marked.why());
        }
        out.close("p").line();
        all(marked.pieces());
        out.close("div").line();
        return out;
    }

    @Override
    public Markup steps(Piece.Steps steps) {
        return element("p", Attributes.css("steps").with("id", steps.webId()), steps.words());
    }

    @Override
    public Markup onePage(Piece.OnePage page) {
        out.open("div", Attributes.css("one-page")).line();
        all(page.body());
        return out.close("div").line();
    }

    /** Its name in phrases and style sheets, such as {@code moved-here}. */
    protected static String name(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
