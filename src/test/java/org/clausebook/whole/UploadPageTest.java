package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.testing.Browser;
import org.clausebook.testing.View;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever uploads a folder reads what to do, and sees on the website whether all has arrived. */
final class UploadPageTest {

    private static final String PAGE = "READ-ME-FIRST.html";

    @TempDir private Path folder;

    @BeforeEach
    void a_folder_as_it_is_uploaded() {
        Folders.copy(PublicDemonstration.shared().sites().resolve("riverside"), folder);
    }

    /** What the page says when it was opened below a path of a website and asked to check. */
    private String answer(List<String> asked) {
        Browser browser = Browser.shared();
        try (WebFolder website = new WebFolder(folder, "/school/policies/")) {
            browser.open(website.address() + PAGE, View.LIGHT);
            assertThat(website.asked()).noneMatch(line -> line.contains("manifest"));
            browser.run("document.getElementById('upload-check').click()");
            browser.await(
                    "return /known/.test(document.getElementById('upload-answer').className)");
            Document page = Jsoup.parse(browser.page());
            asked.addAll(website.asked());
            return page.select("#upload-answer").text() + page.select("#upload-list").text();
        }
    }

    @Test
    void on_a_website_every_file_is_compared_and_nothing_is_sent() {
        List<String> asked = new ArrayList<>();
        int files = Folders.names(folder).size();
        assertThat(answer(asked))
                .isEqualTo("All %d files are here, and each is as it was published.", files - 1);
        assertThat(asked).allMatch(line -> line.startsWith("GET /school/policies/"));
        assertThat(asked).contains("GET /school/policies/social-media/2.0/social-media.pdf");
    }

    @Test
    void a_missing_file_and_a_changed_one_are_named() throws IOException {
        Files.delete(folder.resolve("social-media/1.0/social-media.pdf"));
        Folders.write(folder.resolve("index.html"), "<p>By the website's own editor.</p>");
        assertThat(answer(new ArrayList<>()))
                .startsWith("2 of ")
                .contains("Not as it was published: index.html")
                .contains("Missing: social-media/1.0/social-media.pdf");
    }

    @Test
    void without_the_list_of_files_the_page_says_so() throws IOException {
        Files.delete(folder.resolve("manifest.json"));
        assertThat(answer(new ArrayList<>())).contains("manifest.json, is not on this website");
    }

    @Test
    void opened_from_the_disk_it_says_how_to_check_instead() {
        Browser browser = Browser.shared();
        browser.open(folder.resolve(PAGE).toUri().toString(), View.LIGHT);
        browser.await("return !document.getElementById('upload-local').hidden");
        assertThat((Boolean) browser.run("return document.getElementById('upload').hidden"))
                .isTrue();
    }

    @Test
    void without_scripts_it_says_what_to_upload_and_what_must_be_seen() {
        Document page = Jsoup.parse(Folders.text(folder.resolve(PAGE)));
        page.select("[hidden]").remove();
        assertThat(page.text())
                .contains("Upload the whole folder, " + Folders.names(folder).size() + " files")
                .contains("Version 2.0: Applies from 1 September 2027")
                .contains(
                        "Version 1.0: Applies from 1 September 2026; replaced on 1 September 2027")
                .contains("Your browser runs no scripts")
                .contains("To check by hand");
        assertThat(page.select("tbody a").eachAttr("href"))
                .contains("social-media/index.html", "mobile-phones/index.html");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }
}
