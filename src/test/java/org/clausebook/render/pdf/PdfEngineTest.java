package org.clausebook.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clausebook.render.Golden;
import org.clausebook.testing.PdfOutline;
import org.clausebook.testing.PdfText;
import org.clausebook.testing.VeraPdf;
import org.junit.jupiter.api.Test;

class PdfEngineTest {

    @Test
    void a_rich_page_keeps_both_standards() {
        byte[] pdf = Samples.pdf();
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }

    @Test
    void the_structure_reads_as_it_was_looked_at_and_kept() {
        Golden.matches("pdf/sample.tags", PdfOutline.of(Samples.pdf()));
    }

    @Test
    void words_come_out_in_reading_order_without_headers_footers_and_watermark() {
        assertThat(PdfText.of(Samples.pdf()))
                .startsWith(
                        "Looking after our devices\nMarsh Lane Primary School\nApplies from 1 September 2026\n")
                .contains(
                        "\nThis policy is for everyone who borrows a device: pupils, staff and volunteers, and above all")
                .contains(
                        "Siân Gŵyr and Llŷr Tŷ-Gwyn, Łucja Żółkiewska and Paweł Święch, Zoë O’Brien")
                .endsWith("so are £20, 25 °C, ½ and 3 × 4.")
                .doesNotContain("DRAFT", "Edition 2.1", "Page 2 of");
    }

    @Test
    void a_page_that_is_not_well_formed_is_named_as_such() {
        assertThatThrownBy(() -> Samples.ENGINE.toPdf("<p>left open", Samples.DETAILS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the page is not well-formed: ");
    }

    @Test
    void a_document_type_is_refused_and_with_it_every_entity() {
        String page =
                "<!DOCTYPE html [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><html><body>&e;</body></html>";
        assertThatThrownBy(() -> Samples.ENGINE.toPdf(page, Samples.DETAILS))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
