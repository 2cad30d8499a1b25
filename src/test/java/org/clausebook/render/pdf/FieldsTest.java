package org.clausebook.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clausebook.render.Golden;
import org.clausebook.testing.PdfOutline;
import org.clausebook.testing.VeraPdf;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private static final byte[] FORM =
            Samples.ENGINE.toPdf(Samples.text("form.xhtml"), Samples.DETAILS);

    @Test
    void boxes_marked_as_fields_can_be_filled_in() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(FORM)) {
            PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
            assertThat(form.getFields().stream().map(FieldsTest::described))
                    .containsExactly(
                            "Tx full-name required: Full name, required",
                            "Tx role: Role in the school",
                            "Btn agree required: I have read the policy and will follow it, required",
                            "Tx date: Date of signing: day, month, year",
                            "Btn alone: I have read it alone",
                            "Btn together: I have read it with others",
                            "Sig signature: Signature");
            assertThat(form.getNeedAppearances()).isFalse();
        }
    }

    @Test
    void a_form_keeps_both_standards_empty_and_filled_in() throws IOException {
        assertThat(VeraPdf.failures(FORM)).isEmpty();
        assertThat(VeraPdf.failures(filled())).isEmpty();
    }

    @Test
    void welsh_and_polish_names_can_be_typed() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(filled())) {
            pdf.getDocumentCatalog().getAcroForm(null).flatten();
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Siân Gŵyr-Llŷr", "Łucja Żółkiewska", "3 września 2026");
        }
    }

    @Test
    void fields_stand_in_the_structure_after_their_labels() {
        Golden.matches("pdf/form.tags", PdfOutline.of(FORM));
    }

    @Test
    void the_tabulator_key_follows_the_structure() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(FORM)) {
            assertThat(pdf.getPage(0).getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
            List<String> order = new ArrayList<>();
            pdf.getPage(0)
                    .getAnnotations()
                    .forEach(area -> order.add(area.getCOSObject().getString(COSName.T)));
            assertThat(order)
                    .containsExactly(
                            "full-name", "role", "agree", "date", "alone", "together", "signature");
        }
    }

    @Test
    void both_states_of_a_tick_box_are_written_into_the_box_itself() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(FORM)) {
            PDCheckBox box =
                    (PDCheckBox) pdf.getDocumentCatalog().getAcroForm(null).getField("agree");
            COSDictionary appearance =
                    box.getWidgets().get(0).getCOSObject().getCOSDictionary(COSName.AP);
            assertThat(appearance.getItem(COSName.N)).isInstanceOf(COSDictionary.class);
            assertThat(box.getOnValue()).isEqualTo("Yes");
            assertThat(box.isChecked()).isFalse();
        }
    }

    @Test
    void one_name_for_two_fields_is_refused() {
        String twice = Samples.text("form.xhtml").replace("field:text:role", "field:text:date");
        assertThatThrownBy(() -> Samples.ENGINE.toPdf(twice, Samples.DETAILS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the field date stands on the page more than once");
    }

    @Test
    void a_field_that_is_not_drawn_is_refused() {
        String hidden =
                Samples.text("form.xhtml").replace("a.field.sig {", "a.field.sig { display: none;");
        assertThatThrownBy(() -> Samples.ENGINE.toPdf(hidden, Samples.DETAILS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "fields on the page: [full-name, role, agree, date, alone, together, signature], in the file: ");
    }

    private static byte[] filled() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(FORM)) {
            PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
            form.getField("full-name").setValue("Siân Gŵyr-Llŷr");
            form.getField("role").setValue("Łucja Żółkiewska");
            form.getField("date").setValue("3 września 2026");
            ((PDCheckBox) form.getField("agree")).check();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static String described(PDField field) {
        String required = field.isRequired() ? " required" : "";
        return field.getFieldType()
                + " "
                + field.getFullyQualifiedName()
                + required
                + ": "
                + field.getAlternateFieldName();
    }
}
