package org.clausebook.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Marks contents, terms with their meanings, and labels that are written out, before the engine
 * takes them for plain text.
 */
final class ListRoles {

    private final Document page;

    ListRoles(Document page) {
        this.page = page;
    }

    void mark() {
        all("dl").forEach(Role.TERMS::give);
        all("dt").forEach(Role.TERM::give);
        all("dd").forEach(Role.MEANING::give);
        Stream.concat(all("ol").stream(), all("ul").stream()).forEach(this::list);
    }

    private void list(Element list) {
        boolean contents = has(list, "contents") || has(list, "toc");
        String name = contents ? "num" : "label";
        List<Element> labels = new ArrayList<>();
        for (Element item : kids(list)) {
            labels.addAll(first(item, name));
        }
        if (contents) {
            Role.CONTENTS.give(list);
        } else if (!labels.isEmpty()) {
            kind(labels).give(list);
        }
        for (Element label : labels) {
            page.renameNode(label, label.getNamespaceURI(), "abbr");
            Role.LABEL.give(label);
        }
    }

    /** The label that a list item starts with, in it or in its link. */
    private static List<Element> first(Element item, String name) {
        for (Element kid : kids(item)) {
            if (has(kid, name)) {
                return List.of(kid);
            }
            if (List.of("a", "p").contains(kid.getLocalName())) {
                return first(kid, name);
            }
            break;
        }
        return List.of();
    }

    /** One i may be a letter; i and ii are numerals. */
    private static Role kind(List<Element> labels) {
        String first = bare(labels.get(0));
        String second = labels.size() > 1 ? bare(labels.get(1)) : "";
        if (first.matches("[0-9.]+")) {
            return Role.FIGURES;
        }
        return first.equals("i") && (second.isEmpty() || second.equals("ii"))
                ? Role.NUMERALS
                : Role.LETTERS;
    }

    private static String bare(Element label) {
        return label.getTextContent().replaceAll("[^A-Za-z0-9.]", "");
    }

    private static boolean has(Element element, String name) {
        return List.of(element.getAttribute("class").split(" ")).contains(name);
    }

    private List<Element> all(String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<Element> kids(Element element) {
        List<Element> kids = new ArrayList<>();
        for (Node kid = element.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
            if (kid instanceof Element inner) {
                kids.add(inner);
            }
        }
        return kids;
    }
}
