package org.clausebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.compose.Around;
import org.clausebook.compose.Document;
import org.clausebook.json.Sha256;
import org.clausebook.render.Templates;
import org.clausebook.render.html.PageFrame;
import org.clausebook.render.html.PageRenderer;
import org.clausebook.render.html.SinglePage;
import org.clausebook.render.pdf.PdfDetails;
import org.clausebook.render.pdf.PdfEngine;
import org.clausebook.render.pdf.PrintRenderer;
import org.clausebook.words.Words;

/**
 * Prints a composed document that is no edition, such as an extract or a comparison: as a PDF, or
 * as a page that needs no other file.
 */
public final class DocumentPrinting {

    private final Words words = Words.english();
    private final Templates templates;

    private DocumentPrinting(Templates templates) {
        this.templates = templates;
    }

    /** Prints with the templates of a workspace. */
    public static DocumentPrinting in(Path root) {
        return new DocumentPrinting(Templates.in(root.resolve("templates")));
    }

    /**
     * The PDF; the same document and templates give the same bytes.
     *
     * @param made the day on which it is made
     */
    public byte[] pdf(Document document, LocalDate made) {
        String xhtml = new PrintRenderer(templates, words).policy(document, Around.NOTHING);
        String seed = document.title() + Sha256.of(xhtml);
        return new PdfEngine().toPdf(xhtml, PdfDetails.of(document, words, made, seed));
    }

    /** The web page, with its style inside it. */
    public String page(Document document) {
        PageFrame frame =
                new PageFrame(
                        "theme",
                        document.school(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Map.of(),
                        Map.of(),
                        Around.NOTHING,
                        Map.of());
        String page = new PageRenderer(templates, words).policy(document, frame);
        return new SinglePage(templates).of(page, document.issuers().get(0).brand());
    }
}
