package org.clausebook.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.clausebook.model.source.Crest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A crest is drawn anew, and nothing in it can load, run or hide. */
class CrestTest {

    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    @Test
    void a_drawing_keeps_its_shapes_and_loses_what_programs_noted() throws PictureException {
        String drawn =
                """
                <?xml version="1.0"?>
                <!-- made by a program -->
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:ink="http://ink.example/ns" viewBox="0 0 9 9" ink:version="1">
                  <metadata><ink:who>somebody</ink:who></metadata>
                  <ink:view zoom="2"/>
                  <title>A &amp; B</title>
                  <g style="fill:#123456;font-family:Sans; stroke:url(#line)" class="x" data-note="secret">
                    <path d="M0 0 L9 9"/>
                  </g>
                </svg>
                """;
        assertThat(cleaned(drawn))
                .isEqualTo(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>A &amp; B</title>"
                                + "<g fill=\"#123456\" stroke=\"url(#line)\"><path d=\"M0 0 L9 9\"></path></g></svg>\n");
    }

    @Test
    void cleaning_a_second_time_changes_nothing() throws IOException, PictureException {
        String once = cleaned(Files.readString(Path.of("schools/riverside/crest.svg")));
        assertThat(cleaned(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<foreignObject><b xmlns=\"http://www.w3.org/1999/xhtml\">x</b></foreignObject>",
                "<image xlink:href=\"https://elsewhere.example/a.png\"/>",
                "<use href=\"#a\"/>",
                "<a href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a>",
                "<style>@import url(https://elsewhere.example/a.css);</style>",
                "<animate attributeName=\"x\" from=\"0\" to=\"1\"/>",
                "<set attributeName=\"onload\" to=\"go()\"/>",
                "<text>Words</text>",
                "<path d=\"M0 0\" onload=\"go()\"/>",
                "<path d=\"M0 0\" onClick=\"go()\"/>",
                "<path d=\"M0 0\" fill=\"url(https://elsewhere.example/#a)\"/>",
                "<path d=\"M0 0\" fill=\"URL( 'file:///etc/passwd#a')\"/>",
                "<path d=\"M0 0\" style=\"fill:url(//elsewhere.example/#a)\"/>",
                "<path d=\"M0 0\" fill=\"u\\72l(https://elsewhere.example)\"/>",
                "<linearGradient id=\"a\" xlink:href=\"https://elsewhere.example/#b\"/>",
                "<filter id=\"a\"/>",
                "<iframe src=\"x\"/>"
            })
    void what_could_load_or_run_is_refused(String part) {
        assertThatThrownBy(() -> cleaned(OPEN + part + "</svg>"))
                .isInstanceOf(PictureException.class);
    }

    static Stream<String> documents_with_entities() {
        return Stream.of(
                "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                        + OPEN
                        + "<title>&a;</title></svg>",
                "<!DOCTYPE svg SYSTEM \"https://elsewhere.example/svg.dtd\">" + OPEN + "</svg>",
                "<!DOCTYPE svg [<!ENTITY % a SYSTEM \"https://elsewhere.example/a\"> %a;]>"
                        + OPEN
                        + "</svg>",
                "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
                        + OPEN
                        + "<title>&b;</title></svg>",
                OPEN
                        + "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\"/>&undefined;</svg>",
                "<svg><path d=\"M0 0\"/></svg>",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
                OPEN,
                "",
                "GIF89a");
    }

    @ParameterizedTest
    @MethodSource("documents_with_entities")
    void documents_that_reach_outside_or_are_no_drawing_are_refused(String document) {
        assertThatThrownBy(() -> cleaned(document)).isInstanceOf(PictureException.class);
    }

    @Test
    void a_drawing_that_is_too_deep_or_too_long_is_refused() {
        String deep = OPEN + "<g>".repeat(2_000) + "</g>".repeat(2_000) + "</svg>";
        String longDrawing = OPEN + "<path d=\"M0 0\"/>".repeat(6_000) + "</svg>";
        assertThatThrownBy(() -> cleaned(deep)).hasMessage("has too many parts");
        assertThatThrownBy(() -> cleaned(longDrawing)).hasMessage("has too many parts");
    }

    @Test
    void a_png_keeps_its_points_and_nothing_else() throws IOException, PictureException {
        byte[] plain = SpecialCases.png(3, 2);
        byte[] chunk = {
            0, 0, 0, 10, 't', 'E', 'X', 't', 'S', 'e', 'c', 'r', 'e', 't', 0, 'a', 'b', 'c', 0, 0,
            0, 0
        };
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(chunk, 4, 14);
        java.nio.ByteBuffer.wrap(chunk).putInt(18, (int) sum.getValue());
        ByteArrayOutputStream noted = new ByteArrayOutputStream();
        noted.write(plain, 0, 33);
        noted.write(chunk);
        noted.write(plain, 33, plain.length - 33);
        noted.write("hidden behind the end".getBytes(UTF_8));
        byte[] drawn = Pictures.redraw(noted.toByteArray(), Crest.Kind.PNG);
        assertThat(new String(drawn, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Secret", "hidden", "tEXt");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(drawn));
        assertThat(image.getWidth()).isEqualTo(3);
        assertThat(image.getHeight()).isEqualTo(2);
    }

    @Test
    void a_jpeg_loses_where_it_was_taken() throws IOException, PictureException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        byte[] plain = out.toByteArray();
        byte[] place = "Exif\0\0GPS 51.5 N".getBytes(UTF_8);
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        taken.write(plain, 0, 2);
        taken.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (place.length + 2)});
        taken.write(place);
        taken.write(plain, 2, plain.length - 2);
        byte[] drawn = Pictures.redraw(taken.toByteArray(), Crest.Kind.JPEG);
        assertThat(new String(drawn, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif", "GPS");
        assertThat(ImageIO.read(new ByteArrayInputStream(drawn)).getWidth()).isEqualTo(8);
    }

    private static String cleaned(String drawing) throws PictureException {
        return new String(SvgCleaner.clean(drawing.getBytes(UTF_8)), UTF_8);
    }
}
