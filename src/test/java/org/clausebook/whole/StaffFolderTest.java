package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.clausebook.PublicBuild;
import org.clausebook.site.SiteVerifying;
import org.clausebook.testing.PdfText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is for staff alone goes to a folder of its own, and no word of it to the public one. */
final class StaffFolderTest {

    private static final int LONG = 60;

    @TempDir private static Path folder;

    private static PublicBuild.Published published;

    @BeforeAll
    static void one_policy_of_a_school_is_for_staff_the_other_for_everybody() throws IOException {
        Path root = Folders.demonstration(folder.resolve("workspace"));
        Folders.delete(root.resolve("schools/riverside/editions"));
        Path school = root.resolve("schools/riverside/school.yaml");
        Folders.replace(school, "\n  social-media:\n", "\n  social-media:\n    readers: staff\n");
        Folders.replace(school, "      - policy: social-media\n", "      - The code of conduct\n");
        PublicDemonstration.publishFirst(root, "riverside");
        published = PublicDemonstration.build(root, folder.resolve("out"), 2);
    }

    @Test
    void no_word_for_staff_stands_in_a_public_page_pdf_or_json_or_in_the_zip() throws IOException {
        Path out = folder.resolve("out");
        Path open = PublicBuild.folder(out);
        Path staff = PublicBuild.staffFolder(out).resolve("riverside");

        assertThat(published.staff()).containsExactly("riverside");
        assertThat(published.written()).contains("riverside");
        assertThat(staff.resolve("social-media/1.0/social-media.pdf")).exists();
        assertThat(staff.resolveSibling("riverside.zip")).exists();
        assertThat(staff.resolve("mobile-phones")).doesNotExist();
        assertThat(open.resolve("riverside/mobile-phones/1.0/mobile-phones.pdf")).exists();

        Document policy = Jsoup.parse(Folders.text(staff.resolve("social-media/1.0/index.html")));
        Document other =
                Jsoup.parse(Folders.text(open.resolve("riverside/mobile-phones/1.0/index.html")));
        List<String> words = new ArrayList<>(List.of("social-media", "Social Media Policy"));
        policy.select(".rest p, .rest li").eachText().stream()
                .filter(line -> line.length() > LONG)
                // both policies may rest on one clause
                .filter(line -> !other.text().contains(line))
                .forEach(words::add);
        assertThat(words).hasSizeGreaterThan(20);

        Map<String, String> files = publicFiles(open.resolve("riverside"));
        files.putAll(unpacked(Folders.bytes(open.resolve("riverside.zip"))));
        System.out.printf(
                "Staff text: %d passages looked for in %d public files%n",
                words.size(), files.size());
        assertThat(files).hasSizeGreaterThan(40);
        for (Map.Entry<String, String> file : files.entrySet()) {
            String text = squeezed(file.getValue());
            for (String line : words) {
                boolean there = text.contains(squeezed(line)) || file.getKey().contains(line);
                assertThat(there).as("%s in %s", line, file.getKey()).isFalse();
            }
        }
    }

    @Test
    void each_folder_verifies_by_itself_and_the_one_for_staff_says_so_on_every_page() {
        Path out = folder.resolve("out");
        Path staff = PublicBuild.staffFolder(out).resolve("riverside");
        for (Path site : List.of(staff, PublicBuild.folder(out).resolve("riverside"))) {
            assertThat(SiteVerifying.of(site).findings()).as(site.toString()).isEmpty();
        }
        for (Path page : Folders.ending(staff, ".html")) {
            assertThat(Folders.text(page))
                    .as(page.toString())
                    .contains("This does not belong on the public website.");
        }
        assertThat(Folders.text(staff.resolve("READ-ME-FIRST.html")))
                .contains("Not for the public website.");
    }

    private static Map<String, String> publicFiles(Path site) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : Folders.names(site)) {
            files.put(name, text(name, Folders.bytes(site.resolve(name))));
        }
        return files;
    }

    private static Map<String, String> unpacked(byte[] bytes) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put("zip/" + entry.getName(), text(entry.getName(), zip.readAllBytes()));
            }
        }
        return files;
    }

    private static String text(String name, byte[] bytes) throws IOException {
        if (name.endsWith(".pdf")) {
            return PdfText.of(bytes);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return name.endsWith(".html") ? text + Jsoup.parse(text).text() : text;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
