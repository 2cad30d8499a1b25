package org.clausebook.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Puts a sign in the place of each character that the typeface lacks, and keeps the character
 * itself for whoever has the page read aloud or copies from it.
 */
final class MissingLetters {

    private final Document page;

    MissingLetters(Document page) {
        this.page = page;
    }

    void replace() {
        List<Text> lacking = new ArrayList<>();
        collect(page.getDocumentElement(), lacking);
        lacking.forEach(this::replace);
    }

    private static void collect(Node node, List<Text> lacking) {
        for (Node kid = node.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
            if (kid instanceof Text text) {
                if (!Glyphs.plain(text.getData())) {
                    lacking.add(text);
                }
            } else if (!"head".equals(kid.getNodeName()) && !"svg".equals(kid.getNodeName())) {
                collect(kid, lacking);
            }
        }
    }

    private void replace(Text text) {
        Node parent = text.getParentNode();
        StringBuilder shown = new StringBuilder();
        int[] codePoints = text.getData().codePoints().toArray();
        for (int codePoint : codePoints) {
            if (Glyphs.shows(codePoint)) {
                shown.append(Glyphs.drawn(codePoint));
            } else {
                insert(parent, shown, text);
                parent.insertBefore(sign(codePoint), text);
            }
        }
        insert(parent, shown, text);
        parent.removeChild(text);
    }

    private void insert(Node parent, StringBuilder shown, Text before) {
        if (!shown.isEmpty()) {
            parent.insertBefore(page.createTextNode(shown.toString()), before);
            shown.setLength(0);
        }
    }

    /**
     * An abbreviation is the one inline element that the engine always keeps as an element of its
     * own.
     */
    private Element sign(int codePoint) {
        Element sign = page.createElementNS("http://www.w3.org/1999/xhtml", "abbr");
        sign.setAttribute("title", SpokenTags.instead(Character.toString(codePoint)));
        sign.appendChild(page.createTextNode(Glyphs.SUBSTITUTE));
        return sign;
    }
}
