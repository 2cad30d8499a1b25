package org.clausebook.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;

/**
 * Makes one element of a link that runs over several lines; the engine makes one a line, and each
 * would be read as a link.
 */
final class LinkTags implements Consumer<Tag> {

    @Override
    public void accept(Tag tag) {
        List<TagKid> kept = new ArrayList<>();
        for (TagKid kid : tag.kids()) {
            if (kid instanceof Tag next
                    && !kept.isEmpty()
                    && kept.get(kept.size() - 1) instanceof Tag last
                    && continues(last, next)) {
                last.kids().addAll(next.kids());
            } else {
                kept.add(kid);
            }
        }
        tag.kids(kept);
    }

    private static boolean continues(Tag last, Tag next) {
        return last.is("Link")
                && next.is("Link")
                && last.element()
                        .getString(COSName.ALT, "")
                        .equals(next.element().getString(COSName.ALT, ""))
                && LinkTarget.of(last).equals(LinkTarget.of(next));
    }
}
