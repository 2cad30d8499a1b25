package org.clausebook.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** The pages that the tests of this package share; each is made into a PDF once. */
final class Samples {

    static final PdfDetails DETAILS =
            new PdfDetails(
                    "Looking after our devices policy",
                    "Marsh Lane Primary School",
                    "How pupils and staff look after school devices",
                    "en-GB",
                    Instant.parse("2026-09-01T00:00:00Z"),
                    "4f2a 90c1 77de");

    static final PdfEngine ENGINE = new PdfEngine();

    private static final byte[] SAMPLE = ENGINE.toPdf(text("sample.xhtml"), DETAILS);

    private Samples() {}

    static byte[] pdf() {
        return SAMPLE.clone();
    }

    static String text(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
