package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.Built;
import org.clausebook.Draft;
import org.clausebook.SchoolDrafts;
import org.clausebook.model.source.Start;
import org.clausebook.testing.PdfText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Five documents as schools received them are held in full, word for word and in order. */
final class FiveShapesTest {

    private static final Path SHAPES = Path.of("src/test/resources/shapes");

    @TempDir private Path folder;

    @ParameterizedTest(name = "shape {0}")
    @ValueSource(strings = {"a", "b", "c", "d", "e"})
    void every_word_comes_out_in_order_in_the_page_and_in_the_pdf(String shape) {
        Path root = folder.resolve("workspace");
        Folders.copy(SHAPES.resolve(shape), root);
        Built built = Demonstration.build(root, root.resolve("target"), 2);
        assertThat(built.prepared().diagnostics()).isEmpty();
        assertThat(built.stopped()).isEmpty();

        List<String> typed = words(Folders.text(SHAPES.resolve(shape).resolve("document.txt")));
        assertThat(typed).hasSizeGreaterThanOrEqualTo(1500);
        for (SchoolDrafts school : built.prepared().schools()) {
            for (Draft draft : school.drafts()) {
                Path place = root.resolve("target/drafts").resolve(school.profile().id());
                String id = draft.choice().id();
                Document html = Jsoup.parse(Folders.text(place.resolve(id).resolve("index.html")));
                List<String> page = page(html, draft);
                int contents = html.select(".document nav.contents li").size();
                List<String> pdf = pdf(place.resolve(id).resolve(id + ".pdf"), contents);
                System.out.printf(
                        "Shape %s, %s: %,d words typed; in order in the page %,d, in the PDF %,d%n",
                        shape,
                        school.profile().id(),
                        typed.size(),
                        inOrder(typed, page),
                        inOrder(typed, pdf));
                assertThat(firstDifference(typed, page)).as("the page").isEmpty();
                assertThat(firstDifference(typed, pdf)).as("the PDF").isEmpty();
            }
        }
        assertThat(built.written()).isNotEmpty();
    }

    /** What the document prints, without what the page puts around it. */
    private static List<String> page(Document page, Draft draft) {
        boolean titled =
                draft.text()
                        .flatMap(text -> text.policy().layout().start())
                        .map(start -> start != Start.TEXT)
                        .orElse(true);
        if (!titled) {
            // every page has a heading, and this document has none to give it
            page.select("h1").remove();
        }
        return words(page.select(".document").text());
    }

    /** The same of the PDF, without the page numbers that print adds to a list of contents. */
    private static List<String> pdf(Path file, int contents) {
        List<String> lines = new ArrayList<>(PdfText.of(Folders.bytes(file)).lines().toList());
        int first = lines.indexOf("Contents") + 1;
        for (int i = first; i < first + contents; i++) {
            lines.set(i, lines.get(i).replaceFirst(" \\d+$", ""));
        }
        return words(String.join("\n", lines));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+", -1));
    }

    /** How many of the words typed come out in their order: the longest sequence in both. */
    private static int inOrder(List<String> typed, List<String> printed) {
        int[] longest = new int[printed.size() + 1];
        for (String word : typed) {
            int before = 0;
            for (int i = 1; i <= printed.size(); i++) {
                int above = longest[i];
                longest[i] =
                        word.equals(printed.get(i - 1))
                                ? before + 1
                                : Math.max(longest[i], longest[i - 1]);
                before = above;
            }
        }
        return longest[printed.size()];
    }

    /** Where two texts part, with the words around it; empty where they are the same. */
    private static String firstDifference(List<String> typed, List<String> printed) {
        int at = 0;
        while (at < typed.size() && at < printed.size() && typed.get(at).equals(printed.get(at))) {
            at++;
        }
        return at == typed.size() && at == printed.size()
                ? ""
                : "typed '" + around(typed, at) + "', printed '" + around(printed, at) + "'";
    }

    private static String around(List<String> words, int at) {
        return String.join(" ", words.subList(Math.max(0, at - 6), Math.min(words.size(), at + 8)));
    }
}
