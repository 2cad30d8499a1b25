package org.clausebook.render.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The structure of a PDF: read from the file that the engine drew, put in order by rules, written
 * back.
 */
final class TagTree {

    private final Map<COSDictionary, COSDictionary> pageOfAnnotation = new HashMap<>();
    private final COSDictionary root;
    private final Tag top;

    TagTree(PDDocument pdf) {
        for (PDPage page : pdf.getPages()) {
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            if (annotations != null) {
                each(
                        annotations,
                        item -> pageOfAnnotation.put((COSDictionary) item, page.getCOSObject()));
            }
        }
        root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        top = (Tag) read(root, new COSDictionary());
    }

    /** Shows a rule every element, those within before the one that holds them. */
    void apply(Consumer<Tag> rule) {
        apply(top, rule);
    }

    private static void apply(Tag tag, Consumer<Tag> rule) {
        tag.tags().forEach(kid -> apply(kid, rule));
        rule.accept(tag);
    }

    void write() {
        new TagWriter(root).write(top);
    }

    private TagKid read(COSBase item, COSDictionary page) {
        if (item instanceof COSInteger number) {
            return new TagKid.Content(page, number.intValue());
        }
        COSDictionary dictionary = (COSDictionary) item;
        COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
        COSDictionary here = own == null ? page : own;
        if (dictionary.containsKey(COSName.MCID)) {
            return new TagKid.Content(here, dictionary.getInt(COSName.MCID));
        }
        if (dictionary.containsKey(COSName.OBJ)) {
            COSDictionary annotation = dictionary.getCOSDictionary(COSName.OBJ);
            COSDictionary holder = pageOfAnnotation.get(annotation);
            return new TagKid.Area(holder == null ? here : holder, annotation);
        }
        List<TagKid> kids = new ArrayList<>();
        COSBase content = dictionary.getDictionaryObject(COSName.K);
        if (content instanceof COSArray array) {
            each(array, kid -> kids.add(read(kid, here)));
        } else if (content != null) {
            kids.add(read(content, here));
        }
        return new Tag(dictionary, kids);
    }

    private static void each(COSArray array, Consumer<COSBase> action) {
        for (COSBase item : array) {
            action.accept(item instanceof COSObject reference ? reference.getObject() : item);
        }
    }
}
