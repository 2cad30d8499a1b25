package org.clausebook.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.clausebook.testing.VeraPdf;
import org.junit.jupiter.api.Test;

class DetailsTest {

    @Test
    void a_file_says_what_it_is_and_when_it_was_made_as_it_was_told() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf())) {
            PDDocumentInformation information = pdf.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("Looking after our devices policy");
            assertThat(information.getAuthor()).isEqualTo("Marsh Lane Primary School");
            assertThat(information.getSubject())
                    .isEqualTo("How pupils and staff look after school devices");
            assertThat(information.getProducer()).isEqualTo("Clausebook");
            assertThat(information.getCreationDate().toInstant())
                    .isEqualTo(Instant.parse("2026-09-01T00:00:00Z"));
            assertThat(information.getModificationDate().toInstant())
                    .isEqualTo(Instant.parse("2026-09-01T00:00:00Z"));
        }
    }

    @Test
    void a_reader_shows_the_title_and_speaks_the_language() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf())) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getNumberOfPages()).isEqualTo(7);
        }
    }

    @Test
    void bookmarks_lead_to_sections_and_to_what_is_in_them() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf())) {
            var outline = pdf.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.children())
                    .extracting(each -> each.getTitle())
                    .containsExactly(
                            "Contents", "1 Purpose", "2 What we lend", "3 Names and signs");
        }
    }

    @Test
    void any_title_is_kept_as_typed_in_both_places() throws IOException {
        String title = "Dogs & <b>\"cats\"</b> ]]> Ŵ — 'x' 😀";
        PdfDetails details =
                new PdfDetails(
                        title, "A & B", "<&>", "cy", Instant.parse("2026-09-01T10:11:12.9Z"), "x");
        byte[] bytes = Samples.ENGINE.toPdf(Samples.text("form.xhtml"), details);
        assertThat(VeraPdf.failures(bytes)).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(title);
            String packet =
                    new String(
                            pdf.getDocumentCatalog().getMetadata().toByteArray(),
                            StandardCharsets.UTF_8);
            assertThat(packet)
                    .contains("Dogs &amp; &lt;b&gt;\"cats\"&lt;/b&gt; ]]&gt; Ŵ — 'x' 😀")
                    .contains("<xmp:CreateDate>2026-09-01T10:11:12Z</xmp:CreateDate>");
        }
    }

    @Test
    void details_that_no_reader_could_use_are_refused() {
        Instant made = Instant.EPOCH;
        assertThatThrownBy(() -> new PdfDetails(" ", "a", "s", "en", made, "x"))
                .hasMessage("a PDF needs a title");
        assertThatThrownBy(() -> new PdfDetails("t", "a", "s", "English", made, "x"))
                .hasMessage("not a language tag: English");
    }
}
