package org.clausebook.render.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Makes a tagged PDF, fit for reading aloud (PDF/UA-1) and for keeping (PDF/A-2a), from one page of
 * XHTML.
 *
 * <p>The same page and details give the same bytes on any machine. Nothing is loaded from outside
 * the page: pictures are PNG or JPEG in {@code data:} addresses, or drawings in line. One engine
 * serves all threads.
 */
public final class PdfEngine implements PdfMaker {

    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /**
     * What this engine is: for caches, since another engine, or another form of ours, gives other
     * bytes. Counted on by hand when this package or a library changes what comes out.
     */
    private static final String VERSION = "pdf 1, openhtmltopdf 1.1.65, pdfbox 3.0.8";

    /** Pictures of dots. Drawings come in line, where what is in them can be seen to. */
    private static final Pattern HANDED_IN = Pattern.compile("data:image/(png|jpeg);base64,");

    public PdfEngine() {
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public byte[] toPdf(String xhtml, PdfDetails details) {
        Document page = Xhtml.parse(xhtml);
        SafePage safe = new SafePage(page);
        safe.clean();
        new ListRoles(page).mark();
        new LooseText(page).wrap();
        new MissingLetters(page).replace();
        try (PDDocument pdf = new PDDocument();
                PdfBoxRenderer renderer = renderer(page, pdf)) {
            renderer.createPDFWithoutClosing();
            finish(pdf, safe.fields());
            new DetailsWriter(details).write(pdf);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("no PDF of " + details.title(), e);
        }
    }

    private static void finish(PDDocument pdf, Set<String> expectedFields) throws IOException {
        PageContents pages = new PageContents(pdf);
        TagTree tags = new TagTree(pdf);
        tags.apply(new TableTags());
        tags.apply(new SpokenTags());
        tags.apply(new PlainTags());
        tags.apply(new LinkTags());
        tags.apply(new ListTags());
        tags.apply(new ContentsTags(pages));
        FieldTags fields = new FieldTags(pdf);
        tags.apply(fields);
        fields.write(expectedFields);
        tags.write();
        pages.write();
    }

    private static PdfBoxRenderer renderer(Document page, PDDocument pdf) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.testMode(
                true); // leaves the pages' instructions uncompressed; they are compressed once, at
        // the end
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(SRGB);
        for (FontFace face : FontFace.ALL) {
            builder.useFont(
                    new FaceSupplier(face, pdf),
                    FontFace.FAMILY,
                    face.weight(),
                    face.style(),
                    true);
        }
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(
                    (address, kind) -> HANDED_IN.matcher(address).lookingAt(), moment);
        }
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.withW3cDocument(page, "");
        return builder.buildPdfRenderer();
    }
}
