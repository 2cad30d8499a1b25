package org.clausebook.render.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Where a link leads.
 *
 * @param address an address outside; empty for a place in the file
 * @param place the page and the place on it; empty for an address outside
 */
record LinkTarget(String address, List<COSBase> place) {

    LinkTarget {
        place = List.copyOf(place);
    }

    /** Where the first area of a link leads. */
    static LinkTarget of(Tag link) {
        for (TagKid kid : link.kids()) {
            if (kid instanceof TagKid.Area area) {
                return of(area.annotation());
            }
        }
        return new LinkTarget("", List.of());
    }

    static LinkTarget of(COSDictionary annotation) {
        COSDictionary action = annotation.getCOSDictionary(COSName.A);
        if (action == null) {
            return new LinkTarget("", List.of());
        }
        String address = action.getString(COSName.URI, "");
        COSArray destination = action.getCOSArray(COSName.D);
        return new LinkTarget(address, destination == null ? List.of() : known(destination));
    }

    private static List<COSBase> known(COSArray destination) {
        return destination.toList().stream()
                .<COSBase>mapMulti(
                        (item, out) -> {
                            if (item != null) {
                                out.accept(item);
                            }
                        })
                .toList();
    }
}
