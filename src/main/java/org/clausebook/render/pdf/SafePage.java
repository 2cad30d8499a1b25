package org.clausebook.render.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Takes from a page what a PDF of ours never has, so that a mistake upstream cannot reach a reader:
 * scripts, links that lead anywhere but to the web, to a mail address or to a place in the file,
 * files to attach, other documents inside this one.
 *
 * <p>It also names the fields.
 */
final class SafePage {

    private static final Pattern LINK = Pattern.compile("#.+|https?://.+|mailto:.+");

    private static final Set<String> REFUSED =
            words("script object embed iframe form input textarea select button map math");

    /**
     * Shapes and colours. Text would be set in whatever fonts the machine has, and a style sheet or
     * a picture could load.
     */
    private static final Set<String> DRAWN =
            words(
                    "svg g defs title desc path rect circle ellipse line polyline polygon"
                            + " linearGradient radialGradient stop clipPath");

    private static final Set<String> ATTACHING = words("download usemap");

    private final Document page;
    private final Set<String> fields = new LinkedHashSet<>();

    SafePage(Document page) {
        this.page = page;
    }

    void clean() {
        clean(page.getDocumentElement(), false);
    }

    /** The names of the fields on the page. */
    Set<String> fields() {
        return fields;
    }

    private void clean(Element element, boolean drawing) {
        boolean inDrawing = drawing || "svg".equals(element.getLocalName());
        attributes(element);
        for (Element kid : elements(element)) {
            if (refused(kid, inDrawing)) {
                element.removeChild(kid);
            } else {
                clean(kid, inDrawing);
            }
        }
        if ("a".equals(element.getLocalName()) && !inDrawing) {
            link(element);
        }
    }

    private static boolean refused(Element element, boolean inDrawing) {
        String name = element.getLocalName();
        return inDrawing ? !DRAWN.contains(name) : REFUSED.contains(name);
    }

    private void link(Element element) {
        String address = element.getAttribute("href");
        if (FieldAddress.PATTERN.matcher(address).matches()) {
            fields.add(FieldAddress.parse(address).name());
        } else if (!LINK.matcher(address).matches()) {
            element.removeAttribute("href");
            page.renameNode(element, element.getNamespaceURI(), "span");
        }
    }

    private static void attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = attributes.getLength() - 1; i >= 0; i--) {
            String name = attributes.item(i).getNodeName();
            if (name.startsWith("on") || ATTACHING.contains(name)) {
                attributes.removeNamedItem(name);
            }
        }
    }

    private static List<Element> elements(Element element) {
        List<Element> kids = new ArrayList<>();
        for (Node kid = element.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
            if (kid instanceof Element inner) {
                kids.add(inner);
            }
        }
        return kids;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
