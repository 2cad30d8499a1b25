package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clausebook.testing.Browser;
import org.clausebook.testing.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everyone can read pages of every kind, as WCAG 2.2 AA asks; looked at in a browser. */
final class AccessibilityTest {

    /**
     * Words and links that no visible element of the page has; what only a script can do is none.
     */
    private static final String UNSEEN =
            """
            document.querySelectorAll('details').forEach((d) => { d.open = true; });
            const apart = (e) => e.closest('#check, #upload, #upload-local, nav.contents, [aria-hidden=true], script, style');
            const seen = (e) => e.checkVisibility({visibilityProperty: true, opacityProperty: true});
            const texts = [], shown = new Set();
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
              const text = walker.currentNode.data.replace(/\\s+/g, ' ').trim();
              const e = walker.currentNode.parentElement;
              if (text && !apart(e)) { texts.push(text); if (seen(e)) { shown.add(text); } }
            }
            const missing = texts.filter((text) => !shown.has(text));
            const links = [...document.links];
            const followed = new Set(links.filter(seen).map((link) => link.href));
            return {words: texts.length, missing: missing.concat(
                links.map((link) => link.href).filter((href) => !followed.has(href)))};
            """;

    /** All that axe leaves to a person's eye, and what the person saw. */
    private static final Map<String, String> UNDECIDED =
            Map.of(
                    "color-contrast at .watermark, print",
                    "the word that lies across a printed draft: pale on purpose, behind the text and"
                            + " unheard by screen readers; the banner above the text says the same"
                            + " in full, and black text across it keeps 16 to 1",
                    "color-contrast partly behind another element, print",
                    "a paragraph far down a long page, which axe takes to be partly covered where"
                            + " the page is scrolled: on paper it is black on white with nothing"
                            + " over it");

    @TempDir private Path folder;

    private final Browser browser = Browser.shared();
    private final List<Path> pages = Pages.CHOSEN;

    @Test
    void pages_of_every_kind_keep_wcag_2_2_aa_in_every_view_and_ask_no_other_host() {
        Looked looked = new Looked(browser);
        List<View> views = List.of(View.LIGHT, View.DARK, View.NARROW, View.LARGE, View.PRINTED);
        pages.forEach(page -> looked.at(page, views));
        looked.print("schools", pages.size());
        assertThat(pages).hasSizeGreaterThanOrEqualTo(12);
        assertThat(looked.faults()).isEmpty();
        assertThat(UNDECIDED.keySet()).containsAll(looked.undecided());
    }

    @Test
    void every_link_and_field_is_reached_by_keyboard_in_order_with_its_focus_in_view() {
        List<String> faults = new ArrayList<>();
        long stops = 0;
        int walks = 0;
        for (View view : List.of(View.LIGHT, View.NARROW)) {
            // in the second view, of each kind one page that has all that can stick out
            List<Path> walked = view == View.LIGHT ? Pages.STOPS : Kinds.one(Pages.STOPS);
            for (Path page : walked) {
                String place = page + ", " + view + ": ";
                Tabbing tabbing = new Tabbing(browser);
                browser.open(page.toUri().toString(), view);
                tabbing.skip().forEach(fault -> faults.add(place + fault));
                browser.open(page.toUri().toString(), view);
                Tabbing.Walk walk = tabbing.walk();
                stops += walk.stops();
                walk.faults().forEach(fault -> faults.add(place + fault));
                walks++;
            }
        }
        System.out.printf("Keyboard: %d walks, %d stops, %d faults%n", walks, stops, faults.size());
        assertThat(walks).isGreaterThanOrEqualTo(20);
        assertThat(faults).isEmpty();
    }

    @Test
    void without_scripts_every_word_and_every_link_is_in_view() {
        List<String> missing = new ArrayList<>();
        long words = 0;
        for (Path page : pages) {
            browser.open(page.toUri().toString(), View.UNSCRIPTED);
            Map<?, ?> found = (Map<?, ?>) browser.run(UNSEEN);
            words += (Long) found.get("words");
            ((List<?>) found.get("missing")).forEach(text -> missing.add(page + ": " + text));
        }
        assertThat(words).isGreaterThan(1000);
        assertThat(missing).isEmpty();
    }

    @Test
    void a_page_that_shuts_readers_out_is_found() {
        Path page = folder.resolve("bad.html");
        Folders.write(
                page,
                """
                <!DOCTYPE html>
                <html lang="en-GB"><head><meta charset="utf-8"><title>Bad</title>
                <style>a { outline: none } .pale { color: #999 }</style></head>
                <body><main><h1>Bad</h1>
                <p class="pale">Hard to read</p>
                <p><a href="#a" tabindex="2">Second</a> <a href="#b" tabindex="1">First</a></p>
                <p style="width: 90rem">Wide</p>
                <p><input></p><p style="display: none">Hidden</p>
                <img src="https://elsewhere.example/a.png" alt="A">
                </main></body></html>
                """);
        Looked looked = new Looked(browser);
        looked.at(page, View.NARROW);
        assertThat(String.join("\n", looked.faults()))
                .contains("color-contrast", "label", "scrolls sideways", "elsewhere.example");
        browser.open(page.toUri().toString(), View.LIGHT);
        Tabbing tabbing = new Tabbing(browser);
        assertThat(tabbing.skip()).isNotEmpty();
        browser.open(page.toUri().toString(), View.LIGHT);
        assertThat(String.join("\n", tabbing.walk().faults()))
                .contains("shows no focus", "where 0 was due");
        browser.open(page.toUri().toString(), View.UNSCRIPTED);
        assertThat(browser.run(UNSEEN).toString()).contains("Hidden");
    }

    /** Chosen when the first test asks for them. */
    private static final class Pages {
        static final List<Path> ALL = all();
        static final List<Path> CHOSEN = withOrigins(Kinds.of(ALL));
        static final List<Path> STOPS = Kinds.of(ALL, Tabbing.STOP);

        /** Said by name: it is made of what other pages have as well. */
        private static List<Path> withOrigins(List<Path> chosen) {
            List<Path> pages = new ArrayList<>(chosen);
            ALL.stream()
                    .filter(page -> page.endsWith("origins.html"))
                    .filter(page -> !chosen.contains(page))
                    .findFirst()
                    .ifPresent(pages::add);
            assertThat(pages).anyMatch(page -> page.endsWith("origins.html"));
            return pages;
        }

        private static List<Path> all() {
            List<Path> pages = new ArrayList<>();
            pages.addAll(Folders.ending(PublicDemonstration.shared().sites(), ".html"));
            pages.addAll(Folders.ending(Demonstration.shared().drafts(), ".html"));
            return pages;
        }
    }
}
