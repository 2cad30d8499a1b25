package org.clausebook.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Moves a caption into the table that it names, where PDF wants it; the engine leaves it beside the
 * table.
 */
final class TableTags implements Consumer<Tag> {

    @Override
    public void accept(Tag tag) {
        List<TagKid> kids = tag.kids();
        for (int i = 1; i < kids.size(); i++) {
            if (kids.get(i) instanceof Tag caption
                    && caption.is("Caption")
                    && kids.get(i - 1) instanceof Tag table
                    && table.is("Table")) {
                List<TagKid> content = new ArrayList<>(table.kids());
                content.add(0, caption);
                table.kids(content);
                kids.remove(i);
            }
        }
    }
}
