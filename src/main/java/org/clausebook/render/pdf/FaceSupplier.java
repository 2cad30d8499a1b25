package org.clausebook.render.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Gives one document a face of the typeface when its text first needs it. */
final class FaceSupplier extends PDFontSupplier {

    private final FontFace face;
    private final PDDocument pdf;

    FaceSupplier(FontFace face, PDDocument pdf) {
        super(null);
        this.face = face;
        this.pdf = pdf;
    }

    @Override
    public PDFont supply() {
        try {
            return PDType0Font.load(pdf, face.parsed(), true);
        } catch (IOException e) {
            throw new UncheckedIOException("no font " + face, e);
        }
    }
}
