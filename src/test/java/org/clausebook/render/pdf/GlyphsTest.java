package org.clausebook.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.clausebook.testing.PdfOutline;
import org.clausebook.testing.PdfText;
import org.clausebook.testing.VeraPdf;
import org.junit.jupiter.api.Test;

class GlyphsTest {

    @Test
    void letters_of_welsh_polish_and_their_neighbours_are_there() {
        assertThat(
                        Glyphs.missing(
                                "âêîôûŵŷ ÂÊÎÔÛŴŶ ẁẃẅ ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ äöüßÄÖÜẞ àçéèëïœ ñ¿¡ åæøÅÆØ čďěňřšťůž őű ăâîșț ğış đ āēģīķļņū ėįų"))
                .isEmpty();
        assertThat(Glyphs.missing("“Quotes” ‘and’ – — … £20 €5 25 °C ½ ¾ 3 × 4 ÷ ± § ¶ † • ™ © ®"))
                .isEmpty();
    }

    @Test
    void what_is_missing_is_named_once_in_the_order_of_the_text() {
        assertThat(Glyphs.missing("b ☐ → Привет ☐ 😀"))
                .containsExactly("☐", "→", "П", "р", "и", "в", "е", "т", "😀");
    }

    @Test
    void spaces_and_hyphens_that_look_alike_and_signs_that_nobody_sees_are_not_missing() {
        assertThat(
                        Glyphs.missing(
                                "self\u2011service 5\u202Fkg a\u2009b soft\u00ADhyphen \uFE0F\u200D\u200B\n\t"))
                .isEmpty();
    }

    @Test
    void the_four_faces_have_the_same_letters_under_the_same_numbers() throws IOException {
        CmapLookup regular = FontFace.REGULAR.parsed().getUnicodeCmapLookup();
        for (FontFace face : FontFace.ALL) {
            CmapLookup letters = face.parsed().getUnicodeCmapLookup();
            BitSet differing = new BitSet();
            for (int c = 0; c < 0x30000; c++) {
                differing.set(c, letters.getGlyphId(c) != regular.getGlyphId(c));
            }
            assertThat(differing.cardinality()).as(face.toString()).isZero();
        }
    }

    @Test
    void a_missing_letter_is_a_sign_on_the_page_and_itself_when_read_aloud() {
        byte[] pdf =
                page("<p>Tick ☐ and go → on, <strong>أ</strong> ن 😀!</p><ul><li>☑ done</li></ul>");
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        assertThat(PdfText.of(pdf)).isEqualTo("Tick ☐ and go → on, أ ن 😀!\n☑ done");
        assertThat(PdfOutline.of(pdf)).contains("Span ActualText=☐\n      \"◊\"");
    }

    @Test
    void a_hyphen_that_does_not_break_is_drawn_as_a_hyphen() {
        assertThat(
                        PdfText.of(
                                page(
                                        "<p>self\u2011service, 5\u202Fkg, soft\u00ADhyphen, a\u200Bb</p>")))
                .isEqualTo("self-service, 5\u00A0kg, softhyphen, ab");
    }

    private static byte[] page(String body) {
        return Samples.ENGINE.toPdf(
                "<html lang='en'><head><title>x</title><style>body { font-family: Atkinson }</style></head><body>"
                        + body
                        + "</body></html>",
                Samples.DETAILS);
    }
}
