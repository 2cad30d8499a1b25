package org.clausebook.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/**
 * Where the links of a PDF lead.
 *
 * @param addresses what a reader's program would open
 * @param places how many lead to a place in the document itself
 * @param broken those that lead nowhere
 */
record PdfLinks(List<String> addresses, int places, List<String> broken) {

    static PdfLinks of(byte[] bytes) {
        List<String> addresses = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        int places = 0;
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link) {
                        PDAction action = link.getAction();
                        if (action instanceof PDActionURI uri) {
                            addresses.add(uri.getURI());
                        } else if (leads(pdf, destination(link, action))) {
                            places++;
                        } else {
                            broken.add(String.valueOf(link.getContents()));
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PdfLinks(addresses, places, broken);
    }

    private static PDDestination destination(PDAnnotationLink link, PDAction action)
            throws IOException {
        return action instanceof PDActionGoTo go ? go.getDestination() : link.getDestination();
    }

    private static boolean leads(PDDocument pdf, PDDestination destination) throws IOException {
        PDDestination found =
                destination instanceof PDNamedDestination named
                        ? pdf.getDocumentCatalog().findNamedDestinationPage(named)
                        : destination;
        return found instanceof PDPageDestination page
                && (page.getPage() != null
                        ? pdf.getPages().indexOf(page.getPage()) >= 0
                        : page.getPageNumber() >= 0);
    }
}
