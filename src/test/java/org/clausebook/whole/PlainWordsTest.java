package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * What parents, governors and staff read says "applies from" and "version", and none of the words
 * that only the makers of the program need.
 */
final class PlainWordsTest {

    private static final Pattern TECHNICAL =
            Pattern.compile(
                    ".{0,40}\\b(resolv\\w*|digests?|manifests?|canonical\\w*|current|editions?)\\b.{0,40}",
                    Pattern.CASE_INSENSITIVE);

    private static final Path SITES = PublicDemonstration.shared().sites();

    @Test
    void no_public_page_has_a_technical_word() {
        List<Path> pages = Folders.ending(SITES, ".html");
        Set<String> found = new TreeSet<>();
        for (Path page : pages) {
            Document shown = Jsoup.parse(Folders.text(page));
            shown.select("script, style, textarea").remove();
            // what a script says stands in the page as well
            shown.getAllElements()
                    .forEach(
                            element ->
                                    element.attributes()
                                            .dataset()
                                            .values()
                                            .forEach(words -> look(page, words, found)));
            look(page, shown.text(), found);
        }

        assertThat(pages).hasSizeGreaterThan(100);
        assertThat(found).isEmpty();
    }

    @Test
    void no_public_pdf_has_a_technical_word() throws IOException {
        List<Path> pdfs = Folders.ending(SITES, ".pdf");
        Set<String> found = new TreeSet<>();
        for (Path file : pdfs) {
            // the same once more, and what was made elsewhere
            if (!file.toString().matches(".*/(documents|received-\\d+)/.*")) {
                try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                    look(file, new PDFTextStripper().getText(pdf), found);
                }
            }
        }

        assertThat(pdfs).hasSizeGreaterThan(50);
        assertThat(found).isEmpty();
    }

    private static void look(Path file, String text, Set<String> found) {
        TECHNICAL
                .matcher(
                        text.replaceAll("\\s+", " ")
                                .replaceAll("\\b(?:[\\w-]+/)*[\\w-]+\\.(?:json|html|pdf)\\b", ""))
                .results()
                .forEach(match -> found.add(match.group() + " | " + SITES.relativize(file)));
    }
}
