package org.clausebook.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Gives text that stands beside blocks, in one box with them, a block of its own.
 *
 * <p>The engine reads such text out of turn: it orders blocks as the page has them, and text
 * without a block as it was drawn.
 */
final class LooseText {

    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "dd",
                    "div",
                    "dl",
                    "dt",
                    "figure",
                    "figcaption",
                    "footer",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hr",
                    "li",
                    "main",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "table",
                    "ul");

    private final Document page;

    LooseText(Document page) {
        this.page = page;
    }

    void wrap() {
        Node body = page.getElementsByTagName("body").item(0);
        if (body instanceof Element element) {
            wrap(element);
        }
    }

    private void wrap(Element box) {
        List<Node> kids = new ArrayList<>();
        boolean blocks = false;
        for (Node kid = box.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
            kids.add(kid);
            blocks |= block(kid);
        }
        List<Node> loose = new ArrayList<>();
        for (Node kid : kids) {
            if (kid instanceof Element element && !"svg".equals(element.getLocalName())) {
                wrap(element);
            }
            if (blocks && !block(kid)) {
                loose.add(kid);
            } else {
                enclose(loose, kid);
            }
        }
        if (blocks) {
            enclose(loose, null);
        }
    }

    private void enclose(List<Node> loose, @Nullable Node before) {
        if (loose.stream().anyMatch(LooseText::shows)) {
            Node parent = loose.get(0).getParentNode();
            Element block = page.createElementNS("http://www.w3.org/1999/xhtml", "div");
            parent.insertBefore(block, before);
            loose.forEach(block::appendChild);
        }
        loose.clear();
    }

    private static boolean block(Node node) {
        return node instanceof Element element && BLOCKS.contains(element.getLocalName());
    }

    private static boolean shows(Node node) {
        return node instanceof Element || !node.getTextContent().isBlank();
    }
}
