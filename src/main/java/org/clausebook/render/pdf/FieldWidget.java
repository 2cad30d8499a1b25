package org.clausebook.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Turns the area of a link into one field: text, a box to tick, or a place to sign. */
final class FieldWidget {

    private static final List<COSName> OF_A_LINK =
            List.of(
                    COSName.A,
                    COSName.BORDER,
                    COSName.DEST,
                    COSName.H,
                    COSName.BS,
                    COSName.C,
                    COSName.CONTENTS);

    private static final COSName TICKED = COSName.getPDFName("Yes");
    private static final int PRINT = 4;
    private static final int REQUIRED = 2;

    private final PDDocument pdf;
    private final FieldAddress field;

    FieldWidget(PDDocument pdf, FieldAddress field) {
        this.pdf = pdf;
        this.field = field;
    }

    COSDictionary of(TagKid.Area area) throws IOException {
        COSDictionary widget = area.annotation();
        COSBase said = widget.getDictionaryObject(COSName.CONTENTS);
        OF_A_LINK.forEach(widget::removeItem);
        widget.setItem(COSName.SUBTYPE, COSName.WIDGET);
        widget.setItem(COSName.P, area.page());
        widget.setInt(COSName.F, PRINT);
        widget.setString(COSName.T, field.name());
        widget.setItem(COSName.TU, said);
        if (field.required()) {
            widget.setInt(COSName.FF, REQUIRED);
        }
        PDRectangle box = new PDRectangle(widget.getCOSArray(COSName.RECT));
        switch (field.kind()) {
            case TEXT -> text(widget, box);
            case CHECK -> check(widget, box);
            case SIG -> sign(widget, box);
        }
        return widget;
    }

    private void text(COSDictionary widget, PDRectangle box) throws IOException {
        widget.setItem(COSName.FT, COSName.TX);
        widget.setString(COSName.DA, FormFont.APPEARANCE);
        appearance(widget, drawing(box, "/Tx BMC EMC"));
    }

    private void sign(COSDictionary widget, PDRectangle box) throws IOException {
        widget.setItem(COSName.FT, COSName.SIG);
        appearance(widget, drawing(box, ""));
    }

    private void check(COSDictionary widget, PDRectangle box) throws IOException {
        widget.setItem(COSName.FT, COSName.BTN);
        widget.setItem(COSName.AS, COSName.Off);
        widget.setItem(COSName.V, COSName.Off);
        COSDictionary states = new COSDictionary();
        states.setItem(COSName.Off, drawing(box, ""));
        states.setItem(TICKED, drawing(box, tick(box.getWidth(), box.getHeight())));
        appearance(widget, states);
    }

    /** Some viewers show no tick when the two states are not written into the widget itself. */
    private static void appearance(COSDictionary widget, COSBase normal) {
        normal.setDirect(!(normal instanceof COSStream));
        COSDictionary appearance = new COSDictionary();
        appearance.setDirect(true);
        appearance.setItem(COSName.N, normal);
        widget.setItem(COSName.AP, appearance);
    }

    private static String tick(float width, float height) {
        return String.format(
                Locale.ROOT,
                "q 1.6 w 1 J 0 0 0 RG %.2f %.2f m %.2f %.2f l %.2f %.2f l S Q",
                width * 0.2,
                height * 0.5,
                width * 0.42,
                height * 0.22,
                width * 0.82,
                height * 0.82);
    }

    private COSStream drawing(PDRectangle box, String instructions) throws IOException {
        PDFormXObject drawing = new PDFormXObject(pdf);
        drawing.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
        drawing.setResources(new PDResources());
        COSStream stream = drawing.getCOSObject();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(instructions.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
