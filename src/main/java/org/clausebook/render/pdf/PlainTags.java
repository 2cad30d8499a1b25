package org.clausebook.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes away elements that say nothing: empty ones, a span without a meaning of its own, a box that
 * only holds blocks.
 *
 * <p>A box with text directly in it is a paragraph.
 */
final class PlainTags implements Consumer<Tag> {

    @Override
    public void accept(Tag tag) {
        List<TagKid> kept = new ArrayList<>();
        for (TagKid kid : tag.kids()) {
            if (!(kid instanceof Tag inner)) {
                kept.add(kid);
            } else if (says(inner)) {
                kept.add(inner);
            } else {
                kept.addAll(inner.kids());
            }
        }
        tag.kids(kept);
    }

    private static boolean says(Tag tag) {
        if (tag.kids().isEmpty()) {
            return tag.is("TD", "TH");
        }
        if (tag.is("Div") && tag.plain() && tag.kids().stream().anyMatch(PlainTags::inline)) {
            tag.retag("P");
        }
        return !(tag.is("Span", "Div") && tag.plain());
    }

    private static boolean inline(TagKid kid) {
        return !(kid instanceof Tag tag) || tag.is("Span", "Link", "Form");
    }
}
