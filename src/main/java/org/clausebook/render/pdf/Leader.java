package org.clausebook.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;

/** Tells leader dots from words by the glyphs that are drawn. */
final class Leader {

    private static final Pattern STRING = Pattern.compile("<([0-9A-Fa-f]+)>");

    private static final Set<Integer> GLYPHS = glyphs();

    private Leader() {}

    /** Whether the instructions draw dots and spaces, and nothing else. */
    static boolean only(String instructions) {
        Matcher strings = STRING.matcher(instructions);
        boolean found = false;
        while (strings.find()) {
            String figures = strings.group(1);
            for (int i = 0; i + 4 <= figures.length(); i += 4) {
                if (!GLYPHS.contains(Integer.parseInt(figures.substring(i, i + 4), 16))) {
                    return false;
                }
                found = true;
            }
        }
        return found && instructions.indexOf('(') < 0;
    }

    /** The faces of the typeface number their glyphs alike. */
    private static Set<Integer> glyphs() {
        try {
            CmapLookup letters = FontFace.REGULAR.parsed().getUnicodeCmapLookup();
            return Set.of(letters.getGlyphId('.'), letters.getGlyphId(' '));
        } catch (IOException e) {
            throw new UncheckedIOException("no letters in " + FontFace.REGULAR, e);
        }
    }
}
