package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.clausebook.json.Sha256;
import org.clausebook.testing.Browser;
import org.clausebook.testing.PdfText;
import org.clausebook.testing.View;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A school's office unpacks its zip and puts the folder below some path of a website, opens it from
 * the disk, or uploads the documents alone: wherever it is, every link works.
 */
final class WalkThroughTest {

    private static final List<String> FIRST = List.of("READ-ME-FIRST.html", "index.html");

    /** What a browser could not show of the page that it has open. */
    private static final String NOT_SHOWN =
            """
            const pictures = [...document.images].filter((i) => !i.complete || !i.naturalWidth);
            const sheets = [...document.querySelectorAll('link[rel=stylesheet]')].filter((l) => !l.sheet);
            return pictures.concat(sheets).map((e) => e.outerHTML)
                .concat(getComputedStyle(document.body).fontFamily.includes('Atkinson') ? [] : ['no style']);
            """;

    /** Schools, each as its zip unpacks. */
    @TempDir private static Path unpacked;

    private static List<String> schools;

    @TempDir private Path folder;

    @BeforeAll
    static void zips_are_unpacked() throws IOException {
        schools = new ArrayList<>();
        for (Path zip : Folders.ending(PublicDemonstration.shared().sites(), ".zip")) {
            String school = zip.getFileName().toString().replace(".zip", "");
            Folders.unpack(zip, unpacked.resolve(school));
            schools.add(school);
        }
        assertThat(schools).hasSize(7);
    }

    @Test
    void below_a_path_of_a_website_every_link_works() {
        Tally tally = new Tally("below a path of a website");
        for (String school : schools) {
            try (WebFolder website =
                    new WebFolder(unpacked.resolve(school), "/policies/2026/" + school + "/")) {
                tally.walked(school, new Walk(URI.create(website.address()), FIRST));
            }
        }
        tally.assertWhole();
    }

    @Test
    void from_the_disk_every_link_works() {
        Tally tally = new Tally("from the disk");
        for (String school : schools) {
            tally.walked(school, new Walk(base(unpacked.resolve(school)), FIRST));
        }
        tally.assertWhole();
    }

    @Test
    void documents_alone_need_nothing_beside_them() {
        Tally tally = new Tally("documents alone");
        for (String school : schools) {
            Path documents = folder.resolve(school);
            Folders.copy(unpacked.resolve(school).resolve("documents"), documents);
            Walk walk = new Walk(base(documents), List.of("table.html"));
            tally.walked(school, walk);
            assertThat(walk.reached()).containsExactlyElementsOf(Folders.names(documents));
        }
        tally.assertWhole();
    }

    @Test
    void a_browser_shows_each_kind_of_page_and_asks_nobody_else() {
        Browser browser = Browser.shared();
        List<String> faults = new ArrayList<>();
        int opened = 0;
        for (String school : List.of("riverside", "oakenfield")) {
            Path site = unpacked.resolve(school);
            List<Path> kinds = Kinds.one(Folders.ending(site, ".html"));
            assertThat(kinds).hasSizeGreaterThanOrEqualTo(8);
            for (Path page : kinds) {
                String name = site.relativize(page).toString().replace('\\', '/');
                try (WebFolder website = new WebFolder(site, "/policies/2026/")) {
                    String base = website.address();
                    faults.addAll(seen(browser, base + name, asked -> asked.startsWith(base)));
                    website.missing().forEach(path -> faults.add(name + " misses " + path));
                }
                faults.addAll(seen(browser, page.toUri().toString(), asked -> lies(site, asked)));
                opened += 2;
            }
            Path documents = folder.resolve(school);
            Folders.copy(site.resolve("documents"), documents);
            for (Path page : Folders.ending(documents, ".html")) {
                faults.addAll(
                        seen(browser, page.toUri().toString(), asked -> lies(documents, asked)));
                opened++;
            }
        }
        System.out.printf("Walk: %d pages opened in a browser, %d faults%n", opened, faults.size());
        assertThat(faults).isEmpty();
    }

    /** What is wrong with a page as a browser shows it. */
    private static List<String> seen(Browser browser, String address, Predicate<String> allowed) {
        browser.open(address, View.LIGHT);
        List<String> faults = new ArrayList<>();
        ((List<?>) browser.run(NOT_SHOWN)).forEach(one -> faults.add(address + ": " + one));
        browser.asked().stream()
                .filter(asked -> !asked.matches("(?s)(data|about):.*|.*/favicon\\.ico"))
                .filter(allowed.negate())
                .forEach(asked -> faults.add(address + " asks " + asked));
        return faults;
    }

    /** Whether an address is that of a file of this folder, which is there. */
    private static boolean lies(Path folder, String address) {
        if (!address.startsWith("file:")) {
            return false;
        }
        Path file = Path.of(URI.create(address));
        return file.startsWith(folder) && Files.isRegularFile(file);
    }

    @Test
    void links_in_pdfs_lead_to_places_in_them_or_to_addresses_that_the_school_has_given() {
        Map<String, PdfLinks> read = new HashMap<>();
        List<String> faults = new ArrayList<>();
        Set<String> addresses = new TreeSet<>();
        int places = 0;
        for (String school : schools) {
            Outside outside = outside(school);
            for (Path file : Folders.ending(unpacked.resolve(school), ".pdf")) {
                byte[] pdf = Folders.bytes(file);
                if (pdf.length < 100) {
                    continue; // stands for a document made elsewhere
                }
                String digest = Sha256.of(pdf);
                boolean again = read.containsKey(digest);
                PdfLinks links = read.computeIfAbsent(digest, any -> PdfLinks.of(pdf));
                places += again ? 0 : links.places();
                addresses.addAll(links.addresses());
                links.broken().forEach(link -> faults.add(file + ": leads nowhere: " + link));
                links.addresses().stream()
                        .filter(link -> !outside.declares(link))
                        .forEach(link -> faults.add(file + ": " + link));
            }
        }
        System.out.printf(
                "Walk: %d different PDFs, %d links to places in them, %d addresses, %d faults%n",
                read.size(), places, addresses.size(), faults.size());
        assertThat(places).isGreaterThan(500);
        assertThat(addresses).hasSizeGreaterThan(10);
        assertThat(faults).isEmpty();
    }

    @Test
    void a_school_without_an_address_promises_none() {
        Path without = unpacked.resolve("oakenfield");
        assertThat(said(without)).contains("check that it is the latest.");
        for (String name : Folders.names(without)) {
            String text = text(without.resolve(name));
            assertThat(text).as(name).doesNotContain("policies.oakenfield");
            if (!name.endsWith(".json")) { // a record has the words for both cases
                assertThat(text).as(name).doesNotContain("is the latest at");
            }
        }
        assertThat(Folders.text(without.resolve("documents/table.html")))
                .doesNotContain("http:", "https:");
        assertThat(said(unpacked.resolve("riverside")))
                .contains("check that it is the latest at policies.riverside.example");
    }

    private static String said(Path site) {
        return PdfText.all(Folders.bytes(site.resolve("mobile-phones/2.0/mobile-phones.pdf")));
    }

    private static String text(Path file) {
        if (!file.toString().endsWith(".pdf")) {
            return Folders.text(file);
        }
        byte[] pdf = Folders.bytes(file);
        return pdf.length < 100 ? "" : PdfText.all(pdf) + PdfLinks.of(pdf).addresses();
    }

    @Test
    void read_me_first_finds_every_file_below_a_path_and_says_from_the_disk_what_to_do() {
        Browser browser = Browser.shared();
        for (String school : List.of("riverside", "oakenfield")) {
            Path site = unpacked.resolve(school);
            try (WebFolder website = new WebFolder(site, "/policies/2026/")) {
                browser.open(website.address() + FIRST.get(0), View.LIGHT);
                browser.run("document.getElementById('upload-check').click()");
                browser.await(
                        "return /known/.test(document.getElementById('upload-answer').className)");
                assertThat(browser.run("return document.getElementById('upload-answer').innerText"))
                        .isEqualTo(
                                "All "
                                        + (Folders.names(site).size() - 1)
                                        + " files are here, and each is as it was published.");
                assertThat(website.missing()).isEmpty();
            }
            browser.open(site.resolve(FIRST.get(0)).toUri().toString(), View.LIGHT);
            assertThat(
                            (String)
                                    browser.run(
                                            "return document.getElementById('upload-local').innerText"))
                    .contains("open READ-ME-FIRST.html on your website");
        }
    }

    private static URI base(Path folder) {
        // as links resolve: without an empty host
        return URI.create("file:" + folder.toUri().getRawPath());
    }

    private static Outside outside(String school) {
        return Outside.of(PublicDemonstration.shared().root(), school);
    }

    /** What was found on the way. */
    private static final class Tally {
        private final String where;
        private final List<String> faults = new ArrayList<>();
        private final Set<String> outside = new TreeSet<>();
        private int links;
        private int files;

        Tally(String where) {
            this.where = where;
        }

        void walked(String school, Walk walk) {
            links += walk.links();
            files += walk.reached().size();
            walk.faults().forEach(fault -> faults.add(school + ": " + fault));
            Outside declared = outside(school);
            outside.addAll(walk.outside());
            walk.outside().stream()
                    .filter(link -> !declared.declares(link))
                    .forEach(link -> faults.add(school + ": nobody has given " + link));
        }

        void assertWhole() {
            System.out.printf(
                    Locale.ROOT,
                    "Walk %s: %d schools, %d files, %,d links, %d addresses outside, %d faults%n",
                    where,
                    schools.size(),
                    files,
                    links,
                    outside.size(),
                    faults.size());
            assertThat(faults).isEmpty();
            assertThat(files).isGreaterThan(50);
        }
    }
}
