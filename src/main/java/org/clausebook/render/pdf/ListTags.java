package org.clausebook.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Gives lists their labels: written-out letters and numbers, and terms before their meanings. */
final class ListTags implements Consumer<Tag> {

    private static final COSName LIST_NUMBERING = COSName.getPDFName("ListNumbering");

    private static final Map<Role, String> KINDS =
            Map.of(
                    Role.TERMS, "None",
                    Role.LETTERS, "LowerAlpha",
                    Role.NUMERALS, "LowerRoman",
                    Role.FIGURES, "Decimal");

    @Override
    public void accept(Tag tag) {
        if (tag.is("LI")) {
            label(tag).ifPresent(label -> tag.kids().add(0, label));
        } else if (Role.TERMS.of(tag)) {
            terms(tag);
        } else if (Role.LETTERS.of(tag) || Role.NUMERALS.of(tag) || Role.FIGURES.of(tag)) {
            number(tag);
        }
    }

    /** Takes the label out of what holds it. */
    private static Optional<Tag> label(Tag holder) {
        for (Tag kid : holder.tags()) {
            if (Role.LABEL.of(kid)) {
                Role.take(kid);
                kid.retag("Lbl");
                holder.kids().remove(kid);
                return Optional.of(kid);
            }
            if (!kid.is("L", "TOC")) {
                Optional<Tag> found = label(kid);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Terms that share a meaning share an item, and so do meanings of one term. */
    private static void terms(Tag list) {
        List<TagKid> items = new ArrayList<>();
        Tag item = Tag.of("LI", List.of());
        for (Tag entry : list.tags()) {
            boolean term = Role.take(entry).equals(Optional.of(Role.TERM));
            entry.retag(term ? "Lbl" : "LBody");
            boolean complete =
                    !item.tags().isEmpty() && item.tags().get(item.tags().size() - 1).is("LBody");
            if (items.isEmpty() || (term && complete)) {
                item = Tag.of("LI", List.of());
                items.add(item);
            }
            item.kids().add(entry);
        }
        list.retag("L");
        list.kids(items);
        number(list);
    }

    private static void number(Tag list) {
        Role.take(list)
                .ifPresent(
                        role -> {
                            COSDictionary attributes = new COSDictionary();
                            attributes.setName(COSName.O, "List");
                            attributes.setName(LIST_NUMBERING, KINDS.getOrDefault(role, "None"));
                            list.element().setItem(COSName.A, attributes);
                        });
    }
}
