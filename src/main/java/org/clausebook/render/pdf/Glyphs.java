package org.clausebook.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * What the typeface of the PDFs can show.
 *
 * <p>It has the letters of English, Welsh, Polish and the other languages of Europe that are
 * written in Latin letters, and the usual signs. It has no arrows, ticks, boxes, Greek, Cyrillic,
 * Arabic or emoji.
 *
 * <pre>{@code Glyphs.missing("Tick ☐ or ☐, Siân")    // ["☐"]}</pre>
 */
public final class Glyphs {

    /** Stands on the page for a character that the typeface lacks. */
    static final String SUBSTITUTE = "\u25CA";

    /** Characters that the typeface lacks and that mean the same as one it has. */
    private static final Map<Integer, String> SAME =
            Map.ofEntries(
                    Map.entry(0x2010, "-"),
                    Map.entry(0x2011, "-"),
                    Map.entry(0x2012, "\u2013"),
                    Map.entry(0x2015, "\u2014"),
                    Map.entry(0x02BC, "\u2019"),
                    Map.entry(0x2032, "\u2019"),
                    Map.entry(0x2033, "\u201D"),
                    Map.entry(0x2043, "\u2022"),
                    Map.entry(0x2002, " "),
                    Map.entry(0x2003, " "),
                    Map.entry(0x2007, "\u00A0"),
                    Map.entry(0x2008, " "),
                    Map.entry(0x2009, " "),
                    Map.entry(0x200A, " "),
                    Map.entry(0x202F, "\u00A0"),
                    Map.entry(0x00AD, ""),
                    Map.entry(0x200B, ""),
                    Map.entry(0x2060, ""));

    private static final BitSet SHOWN = shown();

    private Glyphs() {}

    /**
     * The characters of a text that a PDF cannot show, each once, in the order in which they first
     * come.
     */
    public static List<String> missing(String text) {
        return text.codePoints()
                .filter(c -> !shows(c))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    /**
     * Whether a character can be shown as it is, by its like, or is not meant to be seen at all.
     */
    static boolean shows(int codePoint) {
        return SHOWN.get(codePoint) || SAME.containsKey(codePoint) || unseen(codePoint);
    }

    /** What is drawn for a character that can be shown. */
    static String drawn(int codePoint) {
        if (SHOWN.get(codePoint)) {
            return Character.toString(codePoint);
        }
        return SAME.getOrDefault(codePoint, "");
    }

    /** Whether a text can be drawn as it stands. */
    static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!SHOWN.get(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean unseen(int codePoint) {
        int kind = Character.getType(codePoint);
        return kind == Character.FORMAT
                || kind == Character.CONTROL
                || (0xFE00 <= codePoint && codePoint <= 0xFE0F);
    }

    private static BitSet shown() {
        BitSet shown = new BitSet(0x2700);
        try {
            TrueTypeFont font = FontFace.REGULAR.parsed();
            CmapLookup letters = font.getUnicodeCmapLookup();
            for (int c = 0x20; c < 0x30000; c++) {
                if (letters.getGlyphId(c) != 0) {
                    shown.set(c);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no letters in " + FontFace.REGULAR, e);
        }
        "\t\n\r".chars().forEach(shown::set);
        return shown;
    }
}
