package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.testing.Browser;
import org.clausebook.testing.View;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The handbook, the register and the other pages that the main job makes for a provider can be read
 * by everyone too.
 *
 * <p>They are there when {@code mvn clean site} has run: {@code -Dclausebook.site=target/site}
 * names their folder.
 */
final class HandbookPagesTest {

    private static final String SITE = "clausebook.site";

    @Test
    void pages_of_the_handbook_keep_wcag_2_2_aa_in_every_view_and_ask_no_other_host()
            throws IOException {
        String site = System.getProperty(SITE, "");
        Assumptions.assumeFalse(
                site.isBlank(), "no pages: name the folder of the site with -D" + SITE + "=FOLDER");
        List<Path> pages;
        try (Stream<Path> files = Files.list(Path.of(site).toAbsolutePath())) {
            pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
        Browser browser = Browser.shared();
        Looked looked = new Looked(browser);
        List<String> faults = new ArrayList<>();
        for (Path page : pages) {
            looked.at(page, View.LIGHT);
            looked.width(page, View.NARROW);
            looked.width(page, View.LARGE);
        }
        // pages of a kind differ in their words alone: these show all that there is
        for (Path page : Kinds.of(pages)) {
            for (View view : List.of(View.NARROW, View.LARGE, View.UNSCRIPTED)) {
                looked.at(page, view);
            }
            browser.open(page.toUri().toString(), View.LIGHT);
            new Tabbing(browser)
                    .walk()
                    .faults()
                    .forEach(fault -> faults.add(page.getFileName() + ": " + fault));
        }
        looked.print("the handbook", pages.size());
        faults.addAll(looked.faults());
        assertThat(pages).hasSizeGreaterThanOrEqualTo(12);
        assertThat(faults).isEmpty();
    }
}
