package org.clausebook.render.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Joins the areas of one link that stand on one line, so that the line is one stop for the
 * keyboard.
 */
final class LinkAreas {

    private LinkAreas() {}

    /** Adds an area, or widens the last one by it when both stand on one line of one page. */
    static void add(List<TagKid.Area> areas, TagKid.Area next) {
        if (areas.isEmpty()) {
            areas.add(next);
            return;
        }
        TagKid.Area last = areas.get(areas.size() - 1);
        if (!last.page().equals(next.page()) || !level(last, next)) {
            areas.add(next);
            return;
        }
        widen(last.annotation(), rectangle(next));
        COSArray annotations = next.page().getCOSArray(COSName.ANNOTS);
        if (annotations != null) {
            annotations.removeObject(next.annotation());
        }
    }

    private static boolean level(TagKid.Area one, TagKid.Area other) {
        PDRectangle a = rectangle(one);
        PDRectangle b = rectangle(other);
        float middle = (b.getLowerLeftY() + b.getUpperRightY()) / 2;
        return a.getLowerLeftY() < middle && middle < a.getUpperRightY();
    }

    private static void widen(COSDictionary annotation, PDRectangle by) {
        PDRectangle own = new PDRectangle(annotation.getCOSArray(COSName.RECT));
        PDRectangle both = new PDRectangle();
        both.setLowerLeftX(Math.min(own.getLowerLeftX(), by.getLowerLeftX()));
        both.setLowerLeftY(Math.min(own.getLowerLeftY(), by.getLowerLeftY()));
        both.setUpperRightX(Math.max(own.getUpperRightX(), by.getUpperRightX()));
        both.setUpperRightY(Math.max(own.getUpperRightY(), by.getUpperRightY()));
        annotation.setItem(COSName.RECT, both.getCOSArray());
    }

    private static PDRectangle rectangle(TagKid.Area area) {
        return new PDRectangle(area.annotation().getCOSArray(COSName.RECT));
    }
}
