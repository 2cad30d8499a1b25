package org.clausebook.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;

/**
 * Makes a table of contents of a list that is marked as one: an entry a line, its words and page
 * number in one link, and the dots between them as decoration.
 */
final class ContentsTags implements Consumer<Tag> {

    private final PageContents pages;

    ContentsTags(PageContents pages) {
        this.pages = pages;
    }

    @Override
    public void accept(Tag tag) {
        if (Role.CONTENTS.of(tag)) {
            Role.take(tag);
            tag.element().removeItem(COSName.A);
            tag.retag("TOC");
            tag.tags().forEach(this::entry);
        }
    }

    private void entry(Tag item) {
        item.retag("TOCI");
        List<TagKid> entry = new ArrayList<>();
        for (TagKid kid : unwrapped(unwrapped(item.kids(), "LBody"), "P")) {
            add(entry, kid);
        }
        item.kids(entry);
    }

    private static List<TagKid> unwrapped(List<TagKid> kids, String type) {
        List<TagKid> unwrapped = new ArrayList<>();
        for (TagKid kid : kids) {
            if (kid instanceof Tag tag && tag.is(type)) {
                unwrapped.addAll(tag.kids());
            } else {
                unwrapped.add(kid);
            }
        }
        return unwrapped;
    }

    /**
     * What stands in an entry: its number, its reference, further entries below it, or text that
     * leads nowhere.
     */
    private void add(List<TagKid> entry, TagKid kid) {
        if (kid instanceof Tag tag && tag.is("Link")) {
            reference(entry, tag);
        } else if (kid instanceof Tag tag && tag.is("TOC", "Lbl")) {
            entry.add(tag);
        } else {
            entry.add(Tag.of("P", List.of(kid)));
        }
    }

    private void reference(List<TagKid> entry, Tag link) {
        if (!entry.isEmpty()
                && entry.get(entry.size() - 1) instanceof Tag last
                && last.is("Reference")) {
            Tag first = last.tags().get(0);
            first.kids().addAll(link.kids());
            tidy(first);
            return;
        }
        tidy(link);
        entry.add(Tag.of("Reference", List.of(link)));
    }

    private void tidy(Tag link) {
        List<TagKid> words = new ArrayList<>();
        List<TagKid.Area> areas = new ArrayList<>();
        for (TagKid kid : link.kids()) {
            if (kid instanceof TagKid.Area area) {
                LinkAreas.add(areas, area);
            } else if (!(kid instanceof TagKid.Content content && pages.dropLeader(content))) {
                words.add(kid);
            }
        }
        words.addAll(areas);
        link.kids(words);
    }
}
