package org.clausebook.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clausebook.colour.Colour;
import org.clausebook.colour.Grounds;
import org.clausebook.model.source.Brand;
import org.clausebook.render.Templates;

/**
 * Makes the files of a school's theme: the style sheet, the school's colours as they are readable,
 * and the font.
 */
public final class Theme {

    private static final List<String> SCRIPTS = List.of("sha256.js", "check.js", "upload.js");
    private static final List<String> FONTS =
            List.of(
                    "AtkinsonHyperlegibleNext-Regular.ttf",
                    "AtkinsonHyperlegibleNext-Bold.ttf",
                    "AtkinsonHyperlegibleNext-Italic.ttf",
                    "AtkinsonHyperlegibleNext-BoldItalic.ttf",
                    "OFL.txt");

    private final Templates templates;

    /** A theme from these templates. */
    public Theme(Templates templates) {
        this.templates = templates;
    }

    /** The files by their paths below the theme's folder. */
    public Map<String, byte[]> files(Brand brand) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("page.css", utf8(templates.text("theme/page.css")));
        files.put("colours.css", utf8(colours(colour(brand))));
        files.put("today.js", utf8(templates.text("theme/today.js")));
        for (String font : FONTS) {
            files.put("fonts/" + font, font(font));
        }
        return files;
    }

    /** The school's colour, or a dark grey where it names none. */
    public static Colour colour(Brand brand) {
        return brand.colour()
                .flatMap(colour -> Colour.parse(colour.value()))
                .orElse(Colour.DARK_GREY);
    }

    /** The properties that the style sheet reads. */
    static String colours(Colour school) {
        Colour light = Grounds.LIGHT.nearest(school);
        Colour dark = Grounds.DARK.nearest(school);
        return String.format(
                Locale.ROOT,
                """
                /* The school's colour, made dark or light enough to be read on each ground. */
                :root {
                  --school: %s;
                  --school-wash: %s;
                  --school-dark: %s;
                  --school-wash-dark: %s;
                }
                """,
                light.hex(),
                Grounds.LIGHT.wash(light).hex(),
                dark.hex(),
                Grounds.DARK.wash(dark).hex());
    }

    /** The scripts of the two pages that check files, by their paths below the theme's folder. */
    public Map<String, String> scripts() {
        Map<String, String> scripts = new LinkedHashMap<>();
        for (String name : SCRIPTS) {
            scripts.put(name, templates.text("theme/" + name));
        }
        return scripts;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] font(String name) {
        try (InputStream in = Theme.class.getResourceAsStream("/org/clausebook/fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
