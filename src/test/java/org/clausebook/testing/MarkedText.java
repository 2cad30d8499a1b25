package org.clausebook.testing;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The letters of a PDF's pages by page and marked-content number; what has no number (headers,
 * footers, rules) is left out.
 */
final class MarkedText {

    /**
     * The letters of one numbered stretch of content, which stand on one line.
     *
     * @param baseline distance from the top of its page, in points, as are the others from the left
     */
    record Stretch(String text, int page, float baseline, float left, float right)
            implements PdfTree.Kid {

        boolean onLineOf(Stretch other) {
            return page == other.page && Math.abs(baseline - other.baseline) < 4;
        }
    }

    private final Map<COSDictionary, Map<Integer, Stretch>> byPage = new HashMap<>();

    MarkedText(PDDocument pdf) throws IOException {
        int number = 0;
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, Stretch> stretches = new HashMap<>();
            collect(extractor.getMarkedContents(), number++, stretches);
            byPage.put(page.getCOSObject(), stretches);
        }
    }

    Stretch stretch(COSDictionary page, int mcid) {
        Stretch found = byPage.get(page).get(mcid);
        if (found == null) {
            throw new IllegalStateException(
                    "the structure names content " + mcid + ", which no page has");
        }
        return found;
    }

    private static void collect(
            List<PDMarkedContent> contents, int page, Map<Integer, Stretch> stretches) {
        for (PDMarkedContent content : contents) {
            if (content.getMCID() >= 0) {
                stretches.put(content.getMCID(), stretch(content, page));
            } else {
                collect(nested(content), page, stretches);
            }
        }
    }

    private static List<PDMarkedContent> nested(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(PDMarkedContent.class::isInstance)
                .map(PDMarkedContent.class::cast)
                .toList();
    }

    private static Stretch stretch(PDMarkedContent content, int page) {
        StringBuilder text = new StringBuilder();
        float baseline = 0;
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Object item : content.getContents()) {
            if (item instanceof TextPosition position) {
                text.append(position.getUnicode());
                baseline = position.getYDirAdj();
                left = Math.min(left, position.getXDirAdj());
                right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
            }
        }
        return new Stretch(text.toString(), page, baseline, left, right);
    }
}
