package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.clausebook.testing.Browser;
import org.clausebook.testing.View;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A website that takes single documents gets each policy under a name that never changes. */
final class LooseDocumentsTest {

    private final Path sites = PublicDemonstration.shared().sites();
    private final Path documents = sites.resolve("riverside/documents");

    private byte[] bytes(String name) {
        return Folders.bytes(documents.resolve(name));
    }

    @Test
    void
            the_name_without_a_number_is_the_version_that_applies_from_last_the_other_has_its_number() {
        Path policy = sites.resolve("riverside/social-media");
        assertThat(bytes("social-media.pdf"))
                .isEqualTo(Folders.bytes(policy.resolve("2.0/social-media.pdf")));
        assertThat(bytes("social-media-1.0.pdf"))
                .isEqualTo(Folders.bytes(policy.resolve("1.0/social-media.pdf")));
        assertThat(bytes("social-media_form-staff.pdf"))
                .isEqualTo(Folders.bytes(policy.resolve("2.0/forms/staff.pdf")));
        assertThat(bytes("social-media-1.0_form-staff.pdf"))
                .isEqualTo(Folders.bytes(policy.resolve("1.0/forms/staff.pdf")));
    }

    @Test
    void a_document_made_elsewhere_has_its_name_until_a_version_is_published() {
        assertThat(Folders.bytes(sites.resolve("oakenfield/documents/e-safety.pdf")))
                .isEqualTo(
                        Folders.bytes(
                                sites.resolve("oakenfield/e-safety/received-1/e-safety.pdf")));
    }

    @Test
    void a_policy_in_one_file_needs_no_other_and_says_when_it_holds() {
        for (String name : List.of("social-media.html", "social-media-1.0.html")) {
            Document page = Jsoup.parse(Folders.text(documents.resolve(name)));
            assertThat(page.select("link, script, img:not([src^=data:])")).isEmpty();
            assertThat(page.select("a[href]").eachAttr("href"))
                    .allMatch(to -> to.matches("(#|https?://|mailto:|tel:).*"));
            assertThat(page.select("style").html()).doesNotContain("url(").contains("--school:");
        }
        assertThat(Jsoup.parse(Folders.text(documents.resolve("social-media-1.0.html"))).text())
                .contains("Applies from 1 September 2026; replaced on 1 September 2027");
        assertThat(Jsoup.parse(Folders.text(documents.resolve("social-media.html"))).text())
                .contains("Applies from 1 September 2027", "not 26/13");
    }

    @Test
    void a_browser_shows_the_style_and_the_crest_that_stand_in_the_file() {
        Browser browser = Browser.shared();
        browser.open(documents.resolve("social-media.html").toUri().toString(), View.LIGHT);
        assertThat(
                        (Boolean)
                                browser.run(
                                        "return document.querySelector('.crest').complete"
                                                + " && document.querySelector('.crest').naturalWidth > 0"))
                .isTrue();
        assertThat(
                        (String)
                                browser.run(
                                        "return getComputedStyle(document.querySelector('.skip')).position"))
                .isEqualTo("absolute");
    }

    @Test
    void the_table_names_every_document_and_is_there_as_html_and_as_text() {
        Document page = Jsoup.parse(Folders.text(documents.resolve("table.html")));
        assertThat(page.select("table a").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(
                        Folders.names(documents).stream()
                                .filter(name -> !name.equals("table.html"))
                                .toList());
        assertThat(page.select("link, script, img")).isEmpty();
        assertThat(page.select("a[href*=/]")).isEmpty();
        Document pasted = Jsoup.parse(page.select("textarea[aria-labelledby=as-html]").val());
        assertThat(pasted.select("tbody tr").eachText())
                .contains(
                        "Social Media Policy Version 2.0 Applies from 1 September 2027.",
                        "Social Media Policy Version 1.0 Applies from 1 September 2026;"
                                + " replaced on 1 September 2027 by version 2.0.");
        assertThat(page.select("textarea[aria-labelledby=as-text]").val())
                .contains("\tVersion 2.0\tApplies from 1 September 2027.\n");
    }
}
