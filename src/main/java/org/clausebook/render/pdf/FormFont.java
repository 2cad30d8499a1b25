package org.clausebook.render.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The font in which fields are filled in: the regular face whole, so that any name can be typed
 * whose letters it has, such as Gŵyr, Llŷr, Łucja and Żółkiewska.
 */
final class FormFont {

    /** How a field's text looks: font, size in points, black. */
    static final String APPEARANCE = "/Atkinson 11 Tf 0 g";

    private FormFont() {}

    static PDResources resources(PDDocument pdf) throws IOException {
        PDResources resources = new PDResources();
        resources.put(
                COSName.getPDFName(FontFace.FAMILY),
                PDType0Font.load(pdf, FontFace.REGULAR.parsed(), false));
        return resources;
    }
}
