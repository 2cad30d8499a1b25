package org.clausebook.render.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.colour.Colour;
import org.clausebook.colour.Grounds;
import org.clausebook.compose.Around;
import org.clausebook.compose.ContentsEntry;
import org.clausebook.compose.Document;
import org.clausebook.compose.Piece;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.source.Placed;
import org.clausebook.model.text.PlainText;
import org.clausebook.render.AroundValues;
import org.clausebook.render.Attributes;
import org.clausebook.render.Markup;
import org.clausebook.render.Templates;
import org.clausebook.words.Words;

/**
 * Renders a document as one page of XHTML from which the engine makes a tagged PDF; nothing in it
 * lies outside it.
 */
public final class PrintRenderer {

    private final Templates templates;
    private final Words words;
    private final boolean own;

    /** A renderer with these templates around the documents. */
    public PrintRenderer(Templates templates, Words words) {
        this.templates = templates;
        this.words = words;
        this.own =
                Templates.NAMES.stream()
                        .filter(name -> name.startsWith("print/") && name.endsWith(".ftlh"))
                        .anyMatch(templates::isChanged);
    }

    /** The page of a document with nothing around its own words. */
    public String policy(Document document) {
        return fill(document, Around.NOTHING, List.of());
    }

    /**
     * The page of a policy, with what a reader asks first before its text and the rest after it.
     *
     * @param about whom to ask, how to complain and who wrote what, as known on the day of printing
     */
    public String policy(Document document, Around about) {
        return fill(document, about, facts(document));
    }

    private String fill(Document document, Around about, List<Map<String, Object>> facts) {
        Map<String, Object> values = around(document);
        values.putAll(new AroundValues(words).of(about));
        values.put("facts", facts);
        return printable("print/policy.ftlh", values);
    }

    /** A mistake in the provider's own templates is told as theirs, before the engine meets it. */
    private String printable(String template, Map<String, Object> values) {
        String page = templates.fill(template, values);
        if (own) {
            Xhtml.faultyLine(page)
                    .ifPresent(
                            line -> {
                                throw templates.unprintable(line);
                            });
        }
        return page;
    }

    /** What the document's own lines of control do not say already. */
    private static List<Map<String, Object>> facts(Document document) {
        Set<String> said = new HashSet<>();
        for (Piece piece : document.pieces()) {
            if (piece instanceof Piece.Control control) {
                control.lines().forEach(line -> said.add(PlainText.of(line.value())));
            }
        }
        return document.facts().stream()
                .filter(fact -> !said.contains(fact.value()))
                .map(fact -> Map.<String, Object>of("label", fact.label(), "value", fact.value()))
                .toList();
    }

    /** The page of a form. */
    public String form(Document document) {
        return printable("print/form.ftlh", around(document));
    }

    private Map<String, Object> around(Document document) {
        PrintMarkup markup = new PrintMarkup(document, words);
        List<Piece> pieces = document.pieces();
        int front = 0;
        while (front < pieces.size() && isFront(pieces.get(front))) {
            front++;
        }
        markup.all(pieces.subList(0, front));
        int written = markup.written().length();
        markup.all(pieces.subList(front, pieces.size()));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("lang", document.language());
        values.put("title", document.title());
        values.put("school", document.school());
        values.put("cover", document.pieces().stream().anyMatch(Piece.Cover.class::isInstance));
        values.put("titled", document.bearsTitle());
        values.put("draft", document.draft());
        values.put("draftMark", words.say("draft.mark"));
        values.put("head", document.running().head());
        values.put("foot", document.running().foot());
        values.put("style", Templates.finished(style(document)));
        values.put("bookmarks", Templates.finished(bookmarks(document)));
        values.put("latest", document.running().latest());
        values.put("front", Templates.finished(markup.written().substring(0, written)));
        values.put("text", Templates.finished(markup.written().substring(written)));
        return values;
    }

    private static boolean isFront(Piece piece) {
        return piece instanceof Piece.Cover || piece instanceof Piece.Title;
    }

    /** The engine knows no custom properties, so the school's colour is written into the sheet. */
    private String style(Document document) {
        Colour school =
                Grounds.LIGHT.nearest(
                        document.issuers().stream()
                                .map(Issuer::brand)
                                .flatMap(brand -> brand.colour().stream())
                                .map(Placed::value)
                                .flatMap(written -> Colour.parse(written).stream())
                                .findFirst()
                                .orElse(Colour.DARK_GREY));
        return templates
                .text("theme/print.css")
                .replace("@school@", school.hex())
                .replace("@page-word@", words.say("print.page"))
                .replace("@of-word@", words.say("print.of"));
    }

    private String bookmarks(Document document) {
        Markup out = new Markup();
        List<ContentsEntry> entries = document.outline(2);
        if (entries.isEmpty()) {
            out.open("bookmark", bookmark(document.title(), "#start")).close("bookmark");
        }
        Deque<Integer> open = new ArrayDeque<>();
        for (ContentsEntry entry : entries) {
            while (!open.isEmpty() && open.peek() >= entry.depth()) {
                open.pop();
                out.close("bookmark");
            }
            String number = entry.number().map(n -> n + " ").orElse("");
            out.open(
                    "bookmark",
                    bookmark(number + PlainText.of(entry.words()), "#" + entry.webId()));
            open.push(entry.depth());
        }
        open.forEach(depth -> out.close("bookmark"));
        return out.toString();
    }

    private static Attributes bookmark(String name, String href) {
        return Attributes.none().with("name", name).with("href", href);
    }
}
