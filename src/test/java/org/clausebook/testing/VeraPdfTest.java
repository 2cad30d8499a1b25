package org.clausebook.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** A PDF that keeps neither standard is told of both. */
final class VeraPdfTest {

    @Test
    void an_untagged_pdf_without_a_title_breaks_rules_of_both_standards() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }

        assertThat(VeraPdf.failures(bytes.toByteArray()))
                .anyMatch(line -> line.startsWith("ua1 7.1-11 "))
                .anyMatch(line -> line.startsWith("ua1 6.2-1 "))
                .anyMatch(line -> line.startsWith("2a 6.7.3.3-1 "))
                .anyMatch(line -> line.startsWith("2a 6.6.2.1-1 "));
    }
}
