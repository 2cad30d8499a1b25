package org.clausebook.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/**
 * Makes fields to fill in of the links that stand for them.
 *
 * <p>A link has all that a field needs: a place on its page, an element in the structure, words for
 * who does not see it, a turn in the order of the tabulator key. What changes is what it is called
 * and what it does.
 */
final class FieldTags implements Consumer<Tag> {

    private final PDDocument pdf;
    private final Set<String> names = new LinkedHashSet<>();
    private final List<COSDictionary> fields = new ArrayList<>();

    FieldTags(PDDocument pdf) {
        this.pdf = pdf;
    }

    @Override
    public void accept(Tag tag) {
        String address = tag.is("Link") ? LinkTarget.of(tag).address() : "";
        if (!address.startsWith("field:")) {
            return;
        }
        FieldAddress field = FieldAddress.parse(address);
        List<TagKid.Area> areas =
                tag.kids().stream()
                        .filter(TagKid.Area.class::isInstance)
                        .map(TagKid.Area.class::cast)
                        .toList();
        if (!names.add(field.name()) || areas.size() != 1) {
            throw new IllegalArgumentException(
                    "the field " + field.name() + " stands on the page more than once");
        }
        tag.retag("Form");
        tag.kids(List.copyOf(areas));
        try {
            fields.add(new FieldWidget(pdf, field).of(areas.get(0)));
        } catch (IOException e) {
            throw new UncheckedIOException("no field " + field.name(), e);
        }
    }

    /**
     * Writes the form that the fields belong to, and makes sure that no field of the page was lost
     * on the way.
     */
    void write(Set<String> expected) throws IOException {
        if (!names.equals(expected)) {
            throw new IllegalArgumentException(
                    "fields on the page: " + expected + ", in the file: " + names);
        }
        if (fields.isEmpty()) {
            return;
        }
        PDAcroForm form = new PDAcroForm(pdf);
        form.setDefaultResources(FormFont.resources(pdf));
        form.setDefaultAppearance(FormFont.APPEARANCE);
        form.getCOSObject().setItem(COSName.FIELDS, new COSArray(fields));
        pdf.getDocumentCatalog().setAcroForm(form);
    }
}
