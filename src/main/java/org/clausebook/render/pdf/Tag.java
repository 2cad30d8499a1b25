package org.clausebook.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * An element of a PDF's structure while it is being put in order: a paragraph, a table cell, a
 * link.
 */
final class Tag implements TagKid {

    /** Entries that say where an element stands, and nothing of what it means. */
    private static final Set<COSName> POSITION =
            Set.of(COSName.TYPE, COSName.S, COSName.P, COSName.PG, COSName.K, COSName.A);

    private final COSDictionary element;
    private List<TagKid> kids;

    Tag(COSDictionary element, List<TagKid> kids) {
        this.element = element;
        this.kids = new ArrayList<>(kids);
    }

    static Tag of(String type, List<TagKid> kids) {
        COSDictionary element = new COSDictionary();
        element.setName(COSName.S, type);
        return new Tag(element, kids);
    }

    COSDictionary element() {
        return element;
    }

    boolean is(String... types) {
        String type = element.getNameAsString(COSName.S, "");
        return List.of(types).contains(type);
    }

    void retag(String type) {
        element.setName(COSName.S, type);
    }

    /**
     * Whether the element says nothing but what it holds: no language, no words of its own, no
     * attributes.
     */
    boolean plain() {
        return POSITION.containsAll(element.keySet()) && !element.containsKey(COSName.A);
    }

    List<TagKid> kids() {
        return kids;
    }

    void kids(List<TagKid> replacement) {
        kids = new ArrayList<>(replacement);
    }

    List<Tag> tags() {
        return kids.stream().filter(Tag.class::isInstance).map(Tag.class::cast).toList();
    }
}
