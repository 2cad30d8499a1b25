package org.clausebook.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clausebook.testing.MarkedText.Stretch;

/**
 * The words of a tagged PDF in reading order, without headers, footers, watermarks, bullets and
 * leader dots.
 *
 * <pre>{@code PdfText.of(pdf)          // "Social media policy\nHilltop School\n..."
 * PdfText.words(pdf)       // ["Social", "media", "policy", "Hilltop", ...]}</pre>
 */
public final class PdfText {

    private static final Set<String> INLINE =
            Set.of("Span", "Link", "Reference", "Quote", "Code", "Form", "Em", "Strong");

    private final StringBuilder out = new StringBuilder();
    private Stretch last;

    private PdfText() {}

    /**
     * The text, each block on a line of its own; list labels come before their item on the same
     * line.
     */
    public static String of(byte[] pdf) {
        PdfText text = new PdfText();
        PdfTree.of(pdf).forEach(text::read);
        return text.out.toString().strip();
    }

    /** All that is printed on its pages, with what is repeated on each. */
    public static String all(byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that is printed on each page, white space as one space. */
    public static List<String> pages(byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                pages.add(one.getText(pdf).replaceAll("\\s+", " "));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words as white space parts them. */
    public static List<String> words(byte[] pdf) {
        return List.of(of(pdf).split("\\s+"));
    }

    /**
     * All letters without white space: a word broken after its hyphen at the end of a line reads as
     * it was written.
     */
    public static String letters(byte[] pdf) {
        return of(pdf).replaceAll("\\s+", "");
    }

    private void read(PdfTree.Node node) {
        boolean block = !INLINE.contains(node.type());
        if (block) {
            breakBefore(node.type());
        }
        String actual = node.details().get("ActualText");
        if (actual != null) {
            boolean bullet = node.type().equals("Lbl");
            out.append(bullet ? "" : actual);
            return;
        }
        for (PdfTree.Kid kid : node.kids()) {
            if (kid instanceof Stretch stretch) {
                append(stretch);
            } else if (kid instanceof PdfTree.Node inner) {
                read(inner);
            }
        }
        if (block) {
            last = null;
        }
    }

    private void breakBefore(String type) {
        if (out.isEmpty() || out.charAt(out.length() - 1) == '\n') {
            return;
        }
        out.append(type.equals("LBody") ? ' ' : '\n');
        last = null;
    }

    private void append(Stretch next) {
        if (last != null && apart(last, next)) {
            out.append(' ');
        }
        out.append(next.text());
        last = next;
    }

    /**
     * Lines end with the space that parts them, unless they break after a hyphen or in an address.
     */
    private static boolean apart(Stretch last, Stretch next) {
        if (last.text().isEmpty()
                || next.text().isEmpty()
                || last.text().endsWith(" ")
                || next.text().startsWith(" ")) {
            return false;
        }
        if (next.onLineOf(last)) {
            return next.left() - last.right() > 2;
        }
        return !"-\u2013\u2014/".contains(last.text().substring(last.text().length() - 1))
                && !next.text().startsWith("/");
    }
}
