package org.clausebook.render.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Element;

/**
 * What an element of the page is to a reader, where the engine has no word for it.
 *
 * <p>It travels as the element's title, behind a character that no text of ours may hold, and is
 * taken off again in the PDF's structure.
 */
enum Role {
    /** A table of contents. */
    CONTENTS,
    /** A list of terms with their meanings, and its two kinds of entry. */
    TERMS,
    TERM,
    MEANING,
    /** A number or letter before a list item, written out. */
    LABEL,
    /** A list whose labels are written out, by what they are. */
    LETTERS,
    NUMERALS,
    FIGURES;

    private static final String MARK = "\uE000";

    void give(Element element) {
        element.setAttribute("title", MARK + name());
    }

    boolean of(Tag tag) {
        return said(tag.element()).equals(MARK + name());
    }

    /** Takes a role off its element. */
    static Optional<Role> take(Tag tag) {
        String said = said(tag.element());
        if (!said.startsWith(MARK)) {
            return Optional.empty();
        }
        tag.element().removeItem(COSName.ALT);
        tag.element().removeItem(COSName.E);
        return Optional.of(valueOf(said.substring(MARK.length())));
    }

    private static String said(COSDictionary element) {
        return element.getString(COSName.ALT, element.getString(COSName.E, ""));
    }
}
