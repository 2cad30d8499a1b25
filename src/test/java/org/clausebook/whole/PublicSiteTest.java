package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.clausebook.PublicBuild;
import org.clausebook.testing.PdfText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the public sees is made of sealed records alone, and the same wherever it is made. */
final class PublicSiteTest {

    private static final Pattern DRAFT =
            Pattern.compile("\\bdraft\\b|has not been adopted|may still change");

    private final PublicDemonstration made = PublicDemonstration.shared();

    @TempDir private Path folder;

    @Test
    void without_clauses_model_policies_and_asciidoctor_in_turkish_every_byte_is_the_same()
            throws IOException {
        Path root = folder.resolve("records only");
        Folders.copy(made.root().resolve("schools"), root.resolve("schools"));
        for (String name : Folders.names(root.resolve("schools"))) {
            if (name.matches("[^/]+/(clauses|policies)/.*")) {
                Files.delete(root.resolve("schools").resolve(name));
            }
        }
        String classPath =
                String.join(
                        System.getProperty("path.separator"),
                        Arrays.stream(
                                        System.getProperty("java.class.path")
                                                .split(System.getProperty("path.separator")))
                                .filter(entry -> !entry.matches(".*(asciidoctor|jruby).*"))
                                .toList());
        Path out = folder.resolve("elsewhere");
        Forked.Answer answer =
                Forked.run(
                        List.of(
                                "-Duser.timezone=Pacific/Kiritimati",
                                "-Duser.language=tr",
                                "-Duser.country=TR",
                                "-Dfile.encoding=ISO-8859-1"),
                        classPath,
                        PublicOnly.class,
                        List.of(root.toString(), out.toString(), "8"));
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        assertSame("records alone, another process, tr-TR, eight threads", out);
    }

    @Test
    void a_mistake_in_working_files_leaves_pages_and_zips_untouched() {
        Path root = built();
        Path out = root.resolve("target");
        SortedMap<String, FileTime> before = Folders.times(PublicBuild.folder(out));
        Path school = root.resolve("schools/riverside/school.yaml");
        Folders.write(school, Folders.text(school) + "\ncontacts: {\n");
        Path other = root.resolve("schools/valley/school.yaml");
        Folders.write(other, Folders.text(other) + "\ncolour-of-the-sky: blue\n");
        Folders.delete(root.resolve("clauses"));

        PublicBuild.Published published = PublicDemonstration.build(root, out, 2);

        assertThat(published.problems()).isEmpty();
        assertThat(Folders.differences(before, Folders.times(PublicBuild.folder(out)))).isEmpty();
        assertSame("mistakes in two schools' files and no clauses", out);
    }

    @Test
    void a_damaged_record_is_told_and_holds_back_the_sites_that_it_stands_on_alone()
            throws IOException {
        Path root = built();
        Path out = root.resolve("target");
        Path pdf = root.resolve("schools/riverside/editions/social-media/1.0.pdf");
        byte[] bytes = Folders.bytes(pdf);
        bytes[bytes.length / 2] ^= 1;
        Files.write(pdf, bytes);

        PublicBuild.Published published = PublicDemonstration.build(root, out, 2);

        assertThat(published.written()).doesNotContain("riverside").contains("valley", "lowmoor");
        assertThat(published.problems())
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(problem.place().path())
                                        .endsWith("riverside/editions/social-media/1.0.pdf"));
        assertSame("a damaged record", out);
    }

    @Test
    void a_page_says_whether_a_meeting_has_ratified_what_one_person_approved() {
        Path policy = made.sites().resolve("marsh-lane/social-media-and-phones");

        assertThat(Folders.text(policy.resolve("1.0/index.html")))
                .contains("Ratified on 5 October 2026", "Minute: 26/44")
                .doesNotContain("still has to ratify it");
        assertThat(Folders.text(policy.resolve("2.0/index.html")))
                .contains("Approved before a meeting could decide", "still has to ratify it")
                .contains("Withdrawn from 1 November 2027");
        assertThat(policy.resolve("1.0/1.0-ratification.json")).exists();
    }

    @Test
    void pdfs_and_records_are_copied_byte_for_byte() {
        int copied = 0;
        for (String name : Folders.names(made.root().resolve("schools"))) {
            if (name.matches("(riverside|oakenfield)/editions/[^/]+/[0-9.]+\\.(pdf|json)")) {
                String[] part = name.split("/", -1);
                String number = part[3].replaceFirst("\\.(pdf|json)$", "");
                String file = part[3].endsWith("json") ? "edition.json" : part[2] + ".pdf";
                Path shown =
                        made.sites()
                                .resolve(part[0])
                                .resolve(part[2])
                                .resolve(number)
                                .resolve(file);
                assertThat(Folders.bytes(shown))
                        .as(name)
                        .isEqualTo(Folders.bytes(made.root().resolve("schools").resolve(name)));
                copied++;
            }
        }
        assertThat(copied).isGreaterThanOrEqualTo(16);
    }

    @Test
    void no_public_file_speaks_as_a_draft_does() throws IOException {
        int looked = 0;
        for (String name : Folders.names(made.sites())) {
            // the page on which a PDF is checked says what it may mean that a PDF is not listed
            // and a document that lies there a second time, by itself, has the same bytes
            if (!name.endsWith("check.html")
                    && !name.matches(".*/documents/.*\\.pdf")
                    && !name.endsWith(".json")
                    && !name.endsWith(".css")
                    && !name.endsWith(".zip")) {
                // the rules for drafts stand in every style sheet, and in a page that has it inside
                String said =
                        words(made.sites().resolve(name)).replaceAll("(?s)<style>.*?</style>", "");
                assertThat(said.toLowerCase(Locale.ROOT)).as(name).doesNotContainPattern(DRAFT);
                looked++;
            }
        }
        System.out.printf("Drafts: their marks looked for in %d public files%n", looked);
        assertThat(looked).isGreaterThan(300);
    }

    @Test
    void a_zip_holds_the_files_of_its_folder_and_no_others() throws IOException {
        for (String school : List.of("riverside", "hilltop")) {
            SortedMap<String, String> entries = new TreeMap<>();
            byte[] bytes = Folders.bytes(made.sites().resolve(school + ".zip"));
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry();
                        entry != null;
                        entry = zip.getNextEntry()) {
                    assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
                    entries.put(
                            entry.getName(),
                            new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
            assertThat(entries).isEqualTo(Folders.contents(made.sites().resolve(school)));
        }
    }

    /** A PDF's words; any other file as it stands. */
    private static String words(Path file) throws IOException {
        return file.toString().endsWith(".pdf") && Files.size(file) > 100
                ? PdfText.all(Folders.bytes(file))
                : new String(Folders.bytes(file), StandardCharsets.ISO_8859_1);
    }

    /** A copy of the workspace with all that was built from it. */
    private Path built() {
        Path root = folder.resolve("copy");
        Folders.copy(made.root(), root);
        return root;
    }

    private void assertSame(String what, Path out) {
        SortedMap<String, String> expected = Folders.contents(made.sites());
        List<String> different =
                Folders.differences(expected, Folders.contents(PublicBuild.folder(out)));
        System.out.printf(
                "Public sites (%s): %d files compared, %d of them different%n",
                what, expected.size(), different.size());
        assertThat(expected).hasSizeGreaterThanOrEqualTo(300);
        assertThat(different).isEmpty();
    }
}
