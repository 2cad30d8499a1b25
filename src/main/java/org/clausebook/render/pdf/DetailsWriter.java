package org.clausebook.render.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Writes what a PDF says of itself, twice over as PDF/A asks: in the information dictionary and in
 * the metadata packet.
 *
 * <p>The engine stamps both with the clock; here they get the given moment, and the file's
 * identifier comes from the seed.
 */
final class DetailsWriter {

    static final String PRODUCER = "Clausebook";

    private final PdfDetails details;

    DetailsWriter(PdfDetails details) {
        this.details = details;
    }

    void write(PDDocument pdf) throws IOException {
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        pdf.setDocumentInformation(information());
        catalog.setMetadata(metadata(pdf));
        catalog.setLanguage(details.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        pdf.setDocumentId(identifier());
    }

    private PDDocumentInformation information() {
        Calendar made = GregorianCalendar.from(details.made().atZone(ZoneOffset.UTC));
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(details.title());
        information.setAuthor(details.author());
        information.setSubject(details.subject());
        information.setProducer(PRODUCER);
        information.setCreationDate(made);
        information.setModificationDate(made);
        return information;
    }

    private PDMetadata metadata(PDDocument pdf) throws IOException {
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(
                new MetadataPacket(details).text().getBytes(StandardCharsets.UTF_8));
        return metadata;
    }

    private long identifier() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(details.seed().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
