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
 * <p>It also marks the lists that are contents.
 */
final class SafePage {

    private static final Pattern LINK = Pattern.compile("#.+|https?://.+|mailto:.+");

    private static final Set<String> REFUSED =
            Set.of(
                    "script",
                    "object",
                    "embed",
                    "iframe",
                    "form",
                    "input",
                    "textarea",
                    "select",
                    "button",
                    "map",
                    "math");

    private static final Set<String> CONTENTS = Set.of("contents", "toc");

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
        attributes(element, inDrawing);
        if (Set.of("ol", "ul").contains(element.getLocalName())
                && List.of(element.getAttribute("class").split(" ")).stream()
                        .anyMatch(CONTENTS::contains)) {
            element.setAttribute("title", ContentsTags.MARK);
        }
        for (Element kid : elements(element)) {
            if (REFUSED.contains(kid.getLocalName())) {
                element.removeChild(kid);
            } else {
                clean(kid, inDrawing);
            }
        }
        if ("a".equals(element.getLocalName()) && !inDrawing) {
            link(element);
        }
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

    private static void attributes(Element element, boolean drawing) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = attributes.getLength() - 1; i >= 0; i--) {
            String name = attributes.item(i).getNodeName();
            boolean address = name.equals("href") || name.endsWith(":href");
            boolean outward =
                    drawing && address && !attributes.item(i).getNodeValue().startsWith("#");
            if (name.startsWith("on") || Set.of("download", "usemap").contains(name) || outward) {
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
}
