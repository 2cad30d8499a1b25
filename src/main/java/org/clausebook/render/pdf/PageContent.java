package org.clausebook.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The drawing instructions of one page, as PDFBox wrote them: one operator with its operands after
 * another, uncompressed.
 *
 * <p>They are changed as text. A string of letters cannot be taken for an instruction: letters are
 * two-byte glyph numbers, and no run of them reads as one of the markers looked for here.
 */
final class PageContent {

    private static final COSName PAGINATION = COSName.getPDFName("Pagination");

    private final COSDictionary page;
    private final COSStream stream;
    private String text;

    PageContent(PDPage page) throws IOException {
        this.page = page.getCOSObject();
        this.stream = (COSStream) this.page.getDictionaryObject(COSName.CONTENTS);
        try (var in = stream.createInputStream()) {
            this.text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    boolean dropLeader(int number) {
        String start = "/Span <</MCID " + number + ">> BDC";
        int from = text.indexOf(start);
        int to = text.indexOf("EMC", from);
        if (from < 0 || !Leader.only(text.substring(from + start.length(), to))) {
            return false;
        }
        text = text.substring(0, from) + "/Artifact BMC" + text.substring(from + start.length());
        return true;
    }

    /**
     * Writes the instructions back, compressed; what each decoration is called no longer needs a
     * table of its own.
     */
    void write() throws IOException {
        inlineArtifacts();
        stream.removeItem(COSName.FILTER);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private void inlineArtifacts() {
        COSDictionary resources = page.getCOSDictionary(COSName.RESOURCES);
        COSDictionary properties =
                resources == null ? null : resources.getCOSDictionary(COSName.PROPERTIES);
        if (resources == null || properties == null) {
            return;
        }
        String marker = "/Artifact /";
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (int at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, done)) {
            int end = text.indexOf(" BDC", at);
            COSName name = COSName.getPDFName(text.substring(at + marker.length(), end));
            COSDictionary property = properties.getCOSDictionary(name);
            boolean pagination =
                    property != null && PAGINATION.equals(property.getCOSName(COSName.TYPE));
            out.append(text, done, at);
            out.append(pagination ? "/Artifact <</Type /Pagination>> BDC" : "/Artifact BMC");
            done = end + " BDC".length();
        }
        text = out.append(text, done, text.length()).toString();
        resources.removeItem(COSName.PROPERTIES);
    }
}
