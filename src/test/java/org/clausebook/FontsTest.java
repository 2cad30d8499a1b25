package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the embedded faces can print: a name that comes out as boxes is a name misspelt. */
final class FontsTest {
    private static final String FOLDER = "/org/clausebook/fonts/";

    private static final String WELSH = "âêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿÂÊÎÔÛŴŶÁÉÍÓÚẂÝÀÈÌÒÙẀỲÄËÏÖÜẄŸ";
    private static final String POLISH = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";
    private static final String OTHER_FAMILIES = "àâæçéèêëîïôœùûüÿßäöüñãõåøæčďěňřšťůžăâîșțğışőű";
    private static final String PUNCTUATION = "‘’“”–—…•·£€§©®°½¼¾×÷±†‡";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AtkinsonHyperlegibleNext-Regular.ttf",
                "AtkinsonHyperlegibleNext-Bold.ttf",
                "AtkinsonHyperlegibleNext-Italic.ttf",
                "AtkinsonHyperlegibleNext-BoldItalic.ttf"
            })
    void every_face_prints_the_letters_of_british_schools(String file) throws IOException {
        try (TrueTypeFont font = face(file)) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();

            assertThat(missing(glyphs, printableAscii())).as("ASCII").isEmpty();
            assertThat(missing(glyphs, WELSH)).as("Welsh").isEmpty();
            assertThat(missing(glyphs, POLISH)).as("Polish").isEmpty();
            assertThat(missing(glyphs, OTHER_FAMILIES)).as("names of families").isEmpty();
            assertThat(missing(glyphs, PUNCTUATION)).as("punctuation").isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AtkinsonHyperlegibleNext-Regular.ttf",
                "AtkinsonHyperlegibleNext-Bold.ttf",
                "AtkinsonHyperlegibleNext-Italic.ttf",
                "AtkinsonHyperlegibleNext-BoldItalic.ttf"
            })
    void every_face_may_be_embedded_in_a_document(String file) throws IOException {
        try (TrueTypeFont font = face(file)) {
            assertThat(font.getOS2Windows().getFsType()).isZero();
        }
    }

    @Test
    void the_licence_of_the_faces_lies_beside_them() throws IOException {
        try (InputStream licence = FontsTest.class.getResourceAsStream(FOLDER + "OFL.txt")) {
            assertThat(licence).isNotNull();
            assertThat(new String(licence.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("SIL Open Font License, Version 1.1", "Atkinson Hyperlegible Next");
        }
    }

    private static TrueTypeFont face(String file) throws IOException {
        try (InputStream in = FontsTest.class.getResourceAsStream(FOLDER + file)) {
            assertThat(in).as(file).isNotNull();
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
    }

    private static List<String> missing(CmapLookup glyphs, String wanted) {
        return wanted.codePoints()
                .filter(character -> glyphs.getGlyphId(character) == 0)
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    private static String printableAscii() {
        StringBuilder all = new StringBuilder();
        for (char character = ' '; character <= '~'; character++) {
            all.append(character);
        }
        return all.toString();
    }
}
