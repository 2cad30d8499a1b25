package org.clausebook.render.pdf;

import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Gives what is drawn and not written its words: a bullet, and a sign that stands for a letter the
 * typeface lacks.
 */
final class SpokenTags implements Consumer<Tag> {

    private static final Map<String, String> BULLETS =
            Map.of("Disc", "\u2022", "Circle", "\u25E6", "Square", "\u25AA");

    /** Stands before words that are spoken, on their way through the engine. */
    private static final String MARK = "\uE001";

    private static final COSName LIST_NUMBERING = COSName.getPDFName("ListNumbering");

    /** The title of an abbreviation that is spoken as these words, instead of what it shows. */
    static String instead(String words) {
        return MARK + words;
    }

    @Override
    public void accept(Tag tag) {
        COSDictionary element = tag.element();
        String expansion = element.getString(COSName.E, "");
        if (expansion.startsWith(MARK)) {
            element.removeItem(COSName.E);
            element.setString(COSName.ACTUAL_TEXT, expansion.substring(MARK.length()));
        }
        if (tag.is("L")
                && element.getDictionaryObject(COSName.A) instanceof COSDictionary attributes) {
            String bullet = BULLETS.get(attributes.getNameAsString(LIST_NUMBERING, ""));
            if (bullet != null) {
                label(tag, bullet);
            }
        }
    }

    private static void label(Tag list, String bullet) {
        for (Tag item : list.tags()) {
            for (Tag part : item.tags()) {
                if (part.is("Lbl")) {
                    part.element().setString(COSName.ACTUAL_TEXT, bullet);
                }
            }
        }
    }
}
