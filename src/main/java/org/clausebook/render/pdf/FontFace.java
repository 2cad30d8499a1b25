package org.clausebook.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A face of the typeface that every page is set in: Atkinson Hyperlegible Next, made for readers
 * with low vision.
 */
final class FontFace {

    static final FontFace REGULAR = new FontFace("Regular", 400, FontStyle.NORMAL);

    /** The four faces; each file is read once. */
    static final List<FontFace> ALL =
            List.of(
                    REGULAR,
                    new FontFace("Bold", 700, FontStyle.NORMAL),
                    new FontFace("Italic", 400, FontStyle.ITALIC),
                    new FontFace("BoldItalic", 700, FontStyle.ITALIC));

    /** What style sheets call the typeface. */
    static final String FAMILY = "Atkinson";

    private final String file;
    private final int weight;
    private final FontStyle style;
    private final byte[] bytes;

    private FontFace(String name, int weight, FontStyle style) {
        this.file = "/org/clausebook/fonts/AtkinsonHyperlegibleNext-" + name + ".ttf";
        this.weight = weight;
        this.style = style;
        this.bytes = read(file);
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    /**
     * The face, read anew: a font object belongs to one document at a time.
     *
     * <p>Ligatures are switched off. PDFBox would look for them in each string that is drawn, at
     * several times the cost of all the rest, and would put glyphs on the page that no reader can
     * turn back into letters.
     */
    TrueTypeFont parsed() {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable font " + file, e);
        }
    }

    @Override
    public String toString() {
        return file;
    }

    private static byte[] read(String file) {
        try (InputStream in = FontFace.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable font " + file, e);
        }
    }
}
