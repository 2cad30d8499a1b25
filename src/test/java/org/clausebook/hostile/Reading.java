package org.clausebook.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a reader finds on a page.
 *
 * @param text its words, with one space for white space
 * @param active what does something, or was not written by a template of ours
 */
record Reading(String text, List<String> active) {

    /** What a page of ours is made of; anything else came from somebody's text. */
    private static final Set<String> OURS =
            Set.of(
                    ("html head title meta link body header footer main nav section article aside div p span a"
                                    + " h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tr th td"
                                    + " strong em blockquote cite address input label textarea form fieldset legend"
                                    + " figure figcaption img br hr time colgroup col small details summary bookmarks bookmark"
                                    + " #root #document")
                            .split(" ", -1));

    /** Where a link of ours may lead; the last is a field to fill in, on paper. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?:|mailto:|tel:).*|[^:]*|field:(?:text|sig):[a-z]+");

    Reading {
        active = List.copyOf(active);
    }

    /**
     * A page of a school.
     *
     * @param paper whether it is for print: XML, with its style sheet in it
     */
    static Reading of(String markup, boolean paper) {
        Document page = paper ? Jsoup.parse(markup, "", Parser.xmlParser()) : Jsoup.parse(markup);
        if (paper) {
            page.select("head > style").remove();
        }
        List<String> active = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            if (!OURS.contains(element.nodeName())) {
                active.add("element " + element.nodeName());
            }
            if (element.hasAttr("http-equiv")
                    && !element.attr("http-equiv").equals("Content-Security-Policy")) {
                active.add("attribute of meta");
            }
            for (Attribute attribute : element.attributes()) {
                if (active(attribute)) {
                    active.add("attribute " + attribute);
                }
            }
        }
        return new Reading(Shapes.spaced(page.wholeText()), active);
    }

    private static boolean active(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        boolean address = List.of("href", "src", "action", "formaction").contains(name);
        return name.startsWith("on")
                || name.equals("style")
                || name.equals("srcdoc")
                || (address && !ADDRESS.matcher(attribute.getValue()).matches());
    }

    /** A page of the handbook: Markdown that another program turns into a page. */
    static Reading ofMarkdown(String page) {
        String rest =
                page.replace("<!-- Made from the files of this workspace by every build. -->", "")
                        .replace("<br/>", " ")
                        .replaceAll("(?m)^    .*$", "")
                        .replaceAll("<a id=\"[a-z0-9._-]+\"></a>", "");
        boolean active = rest.contains("<") || rest.contains("${") || rest.contains("javascript:");
        return new Reading(
                Shapes.spaced(Parser.unescapeEntities(rest, false).replace("\n> ", "\n")),
                active ? List.of("markup that was not written for it") : List.of());
    }
}
