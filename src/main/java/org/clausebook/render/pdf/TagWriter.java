package org.clausebook.render.pdf;

import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.jspecify.annotations.Nullable;

/**
 * Writes the structure back into its file, with the table that leads from each stretch of a page,
 * each link and each field to its element.
 */
final class TagWriter {

    private static final COSName MCR = COSName.getPDFName("MCR");
    private static final COSName OBJR = COSName.getPDFName("OBJR");

    private final COSDictionary root;
    private final Map<Integer, COSBase> parents = new TreeMap<>();

    TagWriter(COSDictionary root) {
        this.root = root;
    }

    void write(Tag top) {
        root.setItem(COSName.K, kids(top, null));
        root.removeItem(COSName.ROLE_MAP);
        COSArray numbers = new COSArray();
        parents.forEach(
                (key, value) -> {
                    numbers.add(COSInteger.get(key));
                    numbers.add(value);
                });
        COSDictionary table = new COSDictionary();
        table.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, table);
    }

    private COSBase kids(Tag tag, @Nullable COSDictionary page) {
        COSArray array = new COSArray();
        for (TagKid kid : tag.kids()) {
            array.add(written(kid, tag, page));
        }
        return array.size() == 1 ? array.get(0) : array;
    }

    private COSBase written(TagKid kid, Tag holder, @Nullable COSDictionary page) {
        if (kid instanceof Tag tag) {
            return element(tag, holder);
        }
        if (kid instanceof TagKid.Content content) {
            remember(content, holder);
            return content.page() == page ? COSInteger.get(content.number()) : reference(content);
        }
        TagKid.Area area = (TagKid.Area) kid;
        parents.put(area.annotation().getInt(COSName.STRUCT_PARENT), holder.element());
        return reference(area);
    }

    private COSDictionary element(Tag tag, Tag holder) {
        COSDictionary element = tag.element();
        COSDictionary page = page(tag);
        element.setItem(COSName.P, holder.element());
        element.setItem(COSName.PG, page);
        element.setItem(COSName.K, tag.kids().isEmpty() ? null : kids(tag, page));
        if (element.getDictionaryObject(COSName.A) instanceof COSDictionary attributes) {
            attributes.setDirect(true);
        }
        return element;
    }

    /**
     * The page that an element's own content stands on first, so that most of it can be named by
     * number alone.
     */
    private static @Nullable COSDictionary page(Tag tag) {
        for (TagKid kid : tag.kids()) {
            if (kid instanceof TagKid.Content content) {
                return content.page();
            }
        }
        return null;
    }

    private void remember(TagKid.Content content, Tag holder) {
        int key = content.page().getInt(COSName.STRUCT_PARENTS);
        COSArray numbers = (COSArray) parents.computeIfAbsent(key, k -> new COSArray());
        while (numbers.size() <= content.number()) {
            numbers.add(COSNull.NULL);
        }
        numbers.set(content.number(), holder.element());
    }

    private static COSDictionary reference(TagKid.Content content) {
        COSDictionary reference = direct(MCR, content.page());
        reference.setInt(COSName.MCID, content.number());
        return reference;
    }

    private static COSDictionary reference(TagKid.Area area) {
        COSDictionary reference = direct(OBJR, area.page());
        reference.setItem(COSName.OBJ, area.annotation());
        return reference;
    }

    private static COSDictionary direct(COSName type, COSDictionary page) {
        COSDictionary reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, type);
        reference.setItem(COSName.PG, page);
        return reference;
    }
}
