package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.clausebook.json.Sha256;
import org.clausebook.render.Templates;
import org.clausebook.render.html.CheckPage;
import org.clausebook.render.html.PageRenderer;
import org.clausebook.render.html.Theme;
import org.clausebook.testing.Browser;
import org.clausebook.testing.View;
import org.clausebook.words.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A visitor learns in the browser whether a PDF is a published one, and nothing is sent. */
final class CheckPageTest {

    /** Lengths around the blocks of the digest, and one of a real document. */
    private static final int[] LENGTHS = {0, 1, 3, 55, 56, 57, 63, 64, 65, 119, 120, 128, 300_000};

    @TempDir private Path folder;

    private final List<byte[]> files = new ArrayList<>();

    @BeforeEach
    void a_page_lists_documents_of_many_lengths() throws IOException {
        SplittableRandom random = new SplittableRandom(26);
        List<CheckPage.Listed> listed = new ArrayList<>();
        for (int length : LENGTHS) {
            byte[] bytes = new byte[length];
            for (int i = 0; i < length; i++) {
                bytes[i] = (byte) random.nextInt(256);
            }
            files.add(bytes);
            listed.add(
                    new CheckPage.Listed(
                            "Policy <" + length + ">",
                            "1.0",
                            "1 September 2026",
                            "3f9a 1c07 b2e4",
                            Sha256.of(bytes),
                            Optional.empty(),
                            "\"Policy\" of " + length + " & more."));
        }
        byte[] changed = files.get(files.size() - 1).clone();
        changed[1000] ^= 1;
        files.add(changed);
        CheckPage page = new CheckPage("en-GB", "Oak & <Elm>", "theme", "index.html", listed);
        PageRenderer pages = new PageRenderer(Templates.packed(), Words.english());
        Files.createDirectories(folder.resolve("theme"));
        Files.writeString(folder.resolve("check.html"), pages.check(page));
        Files.writeString(
                folder.resolve("theme/page.css"), Templates.packed().text("theme/page.css"));
        for (Map.Entry<String, String> script :
                new Theme(Templates.packed()).scripts().entrySet()) {
            Files.writeString(folder.resolve("theme/" + script.getKey()), script.getValue());
        }
    }

    /** The page with a visitor who chooses one file after the other and writes down the answers. */
    private void visit() throws IOException {
        StringBuilder script = new StringBuilder("var files = [");
        for (byte[] file : files) {
            script.append('"').append(Base64.getEncoder().encodeToString(file)).append("\",\n");
        }
        script.append(
                """
                ];
                window.addEventListener('load', function () {
                  var input = document.getElementById('check-file');
                  var answer = document.getElementById('check-answer');
                  var seen = document.createElement('ol');
                  seen.id = 'seen';
                  document.body.appendChild(seen);
                  var at = -1;
                  function next() {
                    if (++at === files.length) { return; }
                    var text = atob(files[at]);
                    var bytes = new Uint8Array(text.length);
                    for (var i = 0; i < text.length; i++) { bytes[i] = text.charCodeAt(i); }
                    var data = new DataTransfer();
                    data.items.add(new File([bytes], 'a-' + at + '-%s.pdf', {type: 'application/pdf'}));
                    if (at % 2 === 0) {
                      input.files = data.files;
                      input.dispatchEvent(new Event('change'));
                    } else {
                      document.dispatchEvent(new DragEvent('drop', {dataTransfer: data, cancelable: true}));
                    }
                    wait();
                  }
                  function wait() {
                    if (answer.classList.contains('waiting')) { setTimeout(wait, 20); return; }
                    var line = document.createElement('li');
                    line.textContent = answer.textContent;
                    seen.appendChild(line);
                    next();
                  }
                  next();
                });
                """);
        Files.writeString(folder.resolve("theme/visitor.js"), script.toString());
        Path page = folder.resolve("check.html");
        String text = Files.readString(page);
        Files.writeString(
                page,
                text.replace(
                        "</head>", "<script src=\"theme/visitor.js\" defer></script>\n</head>"));
    }

    private void answersAreRight(Browser browser) {
        browser.await("return document.querySelectorAll('#seen li').length > " + LENGTHS.length);
        Document page = Jsoup.parse(browser.page());
        List<String> answers = page.select("#seen li").eachText();
        assertThat(answers).hasSize(LENGTHS.length + 1);
        for (int i = 0; i < LENGTHS.length; i++) {
            assertThat(answers.get(i))
                    .isEqualTo(
                            "a-%d-%%s.pdf is a published document: \"Policy\" of %d & more.",
                            i, LENGTHS[i]);
        }
        assertThat(answers.get(LENGTHS.length))
                .startsWith(
                        "a-13-%s.pdf is not one of the PDFs that Oak & <Elm> has published here.");
    }

    @Test
    void a_file_opened_from_the_disk_answers_rightly() throws IOException {
        Browser browser = Browser.shared();
        visit();
        browser.open(folder.resolve("check.html").toUri().toString(), View.LIGHT);
        answersAreRight(browser);
    }

    @Test
    void a_page_of_plain_http_answers_rightly_and_sends_nothing() throws IOException {
        Browser browser = Browser.shared();
        visit();
        List<String> asked;
        try (WebFolder website = new WebFolder(folder, "/")) {
            browser.open(website.address() + "check.html", View.LIGHT);
            answersAreRight(browser);
            asked = website.asked();
        }
        assertThat(asked)
                .contains("GET /check.html", "GET /theme/check.js")
                .allMatch(line -> line.matches("GET /(check\\.html|theme/.*)"));
    }

    @Test
    void without_scripts_the_page_says_how_to_check() throws IOException {
        Document page = Jsoup.parse(Files.readString(folder.resolve("check.html")));
        assertThat(page.select("#check").hasAttr("hidden")).isTrue();
        assertThat(page.select("noscript").text()).contains("runs no scripts");
        assertThat(page.select("tbody tr")).hasSize(LENGTHS.length);
        assertThat(page.text()).contains("3f9a 1c07 b2e4").contains("check code");
        assertThat(page.select("label[for=check-file]")).hasSize(1);
        assertThat(page.select("[role=status][aria-live=polite]")).hasSize(1);
        assertThat(page.select("script").eachAttr("src"))
                .containsExactly("theme/sha256.js", "theme/check.js");
        assertThat(page.select("script").html()).isBlank();
    }
}
