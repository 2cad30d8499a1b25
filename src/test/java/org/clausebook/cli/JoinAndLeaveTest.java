package org.clausebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.clausebook.edition.Archive;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Leaving;
import org.clausebook.edition.Published;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a school brings with it, and what it takes away. */
final class JoinAndLeaveTest {

    private static final Path SMALL = Path.of("src/test/resources/spec/base");
    private static final byte[] OLD = "%PDF-1.4 phone rules".getBytes(StandardCharsets.US_ASCII);

    @TempDir Path root;

    private Archive archive;
    private Terminal terminal;

    @BeforeEach
    void a_school_with_an_older_document_on_paper() throws IOException {
        Terminal.copy(SMALL, root);
        terminal = new Terminal(root);
        archive = Published.quickly(root, "oak").archive();
        Files.write(root.resolve("phones 2021.pdf"), OLD);
    }

    @Test
    void a_document_is_received_as_it_is() {
        assertThat(
                        terminal.answering(
                                "y\n",
                                "receive",
                                "oak",
                                "devices",
                                "phones 2021.pdf",
                                "--title",
                                "Phone Rules 2021",
                                "--from",
                                "2021-09-01",
                                "--until",
                                "2026-08-31"))
                .isEqualTo(
                        new Terminal.Said(
                                0,
                                """
                                “Phone Rules 2021”, made before Clausebook:
                                  held from 1 September 2021 until 31 August 2026
                                  the first record of devices of oak
                                Record it? This cannot be taken back. [yes/no] received; recorded as schools/oak/editions/devices/received-1.json; build and upload the site, so that readers see it
                                """,
                                ""));
        HistoryRecord.Received received = archive.history("devices").received().get(0);
        assertThat(received.title()).isEqualTo("Phone Rules 2021");
        assertThat(received.until()).contains(LocalDate.parse("2026-08-31"));
        assertThat(archive.pdf("devices", "received-1")).isEqualTo(OLD);
        assertThat(terminal.run("on-date", "oak", "devices", "2024-02-29").out())
                .startsWith(
                        "In force on 29 February 2024: “Phone Rules 2021”, a document made before Clausebook.\n");
    }

    @Test
    void what_cannot_be_received_is_refused() throws IOException {
        Files.writeString(root.resolve("phones.docx"), "PK");

        assertThat(receive("devices", "missing.pdf", "Phone Rules", "2021-09-01"))
                .isEqualTo("clausebook: there is no file missing.pdf\n");
        assertThat(receive("devices", "phones.docx", "Phone Rules", "2021-09-01"))
                .isEqualTo("clausebook: phones.docx is no PDF; save the document as a PDF first\n");
        assertThat(receive("Devices!", "phones 2021.pdf", "Phone Rules", "2021-09-01"))
                .isEqualTo(
                        "clausebook: 'Devices!' cannot be the id of a policy: lower-case letters, digits and hyphens are wanted, such as social-media\n");
        assertThat(receive("devices", "phones 2021.pdf", "Rules of Mrs Reed", "2021-09-01"))
                .isEqualTo(
                        "clausebook: 'Mrs Reed' is a person's name, and records are for all readers; name a role instead\n");
        assertThat(
                        receive(
                                "devices",
                                "phones 2021.pdf",
                                "Phone Rules",
                                "2021-09-01",
                                "--until",
                                "2021-08-31"))
                .isEqualTo(
                        "clausebook: the last day, 31 August 2021, is before the first, 1 September 2021\n");
        assertThat(receive("devices", "phones 2021.pdf", "Phone Rules", "2021-09-01")).isEmpty();
        assertThat(receive("devices", "phones 2021.pdf", "Again", "2022-09-01"))
                .isEqualTo("clausebook: the same file was received before, as “Phone Rules”\n");
    }

    @Test
    void a_school_that_leaves_gets_everything_in_one_file() throws IOException {
        receive("devices", "phones 2021.pdf", "Phone Rules", "2021-09-01");
        Published.quickly(root, "oak")
                .edition("1.0", "2026-09-01", "2026-10-05")
                .edition("2.0", "2027-09-01", "2026-10-05");

        assertThat(terminal.answering("yes\n", "leave", "oak", "--on", "2027-03-31"))
                .isEqualTo(
                        new Terminal.Said(
                                0,
                                """
                                Oak Primary School leaves; its last day here is 31 March 2027.
                                  oak-handover-2027-03-31.zip will hold 2 versions of 1 policy, with records, PDFs and the school's file.
                                  Its last site will say: Kept by Fernhill HR until 31 March 2027.
                                Make it? [yes/no] wrote oak-handover-2027-03-31.zip; build the site once more, and upload it for the last time
                                """,
                                ""));
        Map<String, byte[]> files = unzipped("oak-handover-2027-03-31.zip");
        assertThat(List.copyOf(files.keySet())).isSorted();
        assertThat(files.keySet())
                .contains(
                        "HOW-TO-CHECK.txt",
                        "policies/devices.html",
                        "schools/oak/leaving.json",
                        "schools/oak/school.yaml",
                        "schools/oak/editions/head.json",
                        "schools/oak/editions/devices/1.0.json",
                        "schools/oak/editions/devices/1.0.pdf",
                        "schools/oak/editions/devices/2.0.json",
                        "schools/oak/editions/devices/received-1.pdf")
                .noneMatch(name -> name.startsWith("clauses/"));
        String page = new String(files.get("policies/devices.html"), StandardCharsets.UTF_8);
        assertThat(page)
                .contains(
                        "Every adult keeps each password private",
                        "Applies from 1 September 2026; replaced on 1 September 2027 by version 2.0.",
                        "Kept by Fernhill HR until 31 March 2027.",
                        "<style>")
                .doesNotContain("href=\"theme", "src=\"crests", "url(\"fonts", "@import");
        assertThat(new String(files.get("HOW-TO-CHECK.txt"), StandardCharsets.UTF_8))
                .startsWith("The policies of Oak Primary School\n")
                .contains("kept by Fernhill HR until 31 March 2027")
                .doesNotContain("@");
        assertThat(Leaving.of(root, "oak"))
                .isEqualTo(
                        Optional.of(
                                new Leaving("oak", LocalDate.parse("2027-03-31"), "Fernhill HR")));
    }

    @Test
    void every_page_of_the_last_site_says_who_kept_it_until_when() throws IOException {
        riverside()
                .edition("1.0", "2026-09-01", "2026-10-05")
                .edition("2.0", "2027-09-01", "2026-10-05");
        Path site = root.resolve("target/site/schools/riverside");
        String note = "Kept by Fernhill HR until 31 March 2027.";
        terminal.run("build");
        assertThat(pages(site)).isNotEmpty();
        for (Path page : pages(site)) {
            assertThat(page).content().doesNotContain(note);
        }

        terminal.run("leave", "riverside", "--on", "2027-03-31", "--yes");
        terminal.run("build");

        List<Path> pages = pages(site);
        assertThat(pages)
                .extracting(page -> site.relativize(page).toString().replace('\\', '/'))
                .contains(
                        "index.html",
                        "check.html",
                        "devices/index.html",
                        "devices/history/index.html",
                        "devices/1.0/index.html",
                        "devices/2.0/forms/staff.html");
        for (Path page : pages) {
            assertThat(page)
                    .content()
                    .containsOnlyOnce("<p class=\"kept-banner\">" + note + "</p>");
        }
        assertThat(
                        new String(
                                unzipped("target/site/schools/riverside.zip").get("index.html"),
                                UTF_8))
                .contains(note);
        assertThat(terminal.run("verify", "target/site/schools/riverside").code()).isZero();

        Files.delete(root.resolve("schools/riverside/school.yaml"));
        terminal.run("build");

        assertThat(pages(site)).as("made from the records alone").isEqualTo(pages);
        for (Path page : pages) {
            assertThat(page).content().contains(note);
        }
    }

    @Test
    void a_note_that_cannot_be_read_is_told_and_leaves_the_site_as_it_was() throws IOException {
        riverside().edition("1.0", "2026-09-01", "2026-10-05");
        terminal.run("leave", "riverside", "--on", "2027-03-31", "--yes");
        terminal.run("build");
        Path index = root.resolve("target/site/schools/riverside/index.html");
        String before = Files.readString(index);
        Files.writeString(root.resolve("schools/riverside/leaving.json"), "{");

        Terminal.Said said = terminal.run("build");

        assertThat(said.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(said.out() + said.err()).contains("schools/riverside/leaving.json");
        assertThat(index).hasContent(before);
    }

    /** The school for which the text that tests publish was issued. */
    private Published riverside() throws IOException {
        Terminal.copy(SMALL.resolve("schools/oak"), root.resolve("schools/riverside"));
        return Published.quickly(root, "riverside");
    }

    private static List<Path> pages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
    }

    @Test
    void the_file_is_the_same_to_the_byte_in_another_time_zone() throws IOException {
        Published.quickly(root, "oak").edition("1.0", "2026-09-01", "2026-10-05");
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            terminal.run("leave", "oak", "--on", "2027-03-31", "--out", "one.zip", "--yes");
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            terminal.run("leave", "oak", "--on", "2027-03-31", "--out", "two.zip", "--yes");
        } finally {
            TimeZone.setDefault(zone);
        }

        assertThat(root.resolve("one.zip")).hasSameBinaryContentAs(root.resolve("two.zip"));
    }

    @Test
    void the_records_of_a_groups_document_go_with_the_school_and_no_others() throws IOException {
        Terminal.copy(SMALL.resolve("schools/oak"), root.resolve("schools/riverside"));
        Published.quickly(root, "hilltop-and-valley").edition("1.0", "2027-01-01", "2026-10-05");
        Path editions = root.resolve("schools/hilltop-and-valley/editions");
        Files.createDirectories(editions.resolve("visitors"));

        terminal.run("leave", "riverside", "--on", "2027-03-31", "--out", "r.zip", "--yes");

        assertThat(unzipped("r.zip").keySet())
                .contains(
                        "policies/devices.html",
                        "schools/hilltop-and-valley/editions/devices/1.0.json",
                        "schools/hilltop-and-valley/editions/devices/1.0.pdf",
                        "schools/hilltop-and-valley/editions/head.json")
                .noneMatch(name -> name.contains("visitors") || name.startsWith("schools/oak"));
    }

    @Test
    void nothing_is_handed_over_that_was_changed() throws IOException {
        Published.quickly(root, "oak").edition("1.0", "2026-09-01", "2026-10-05");
        Files.write(root.resolve("schools/oak/editions/devices/1.0.pdf"), new byte[] {7});

        assertThat(terminal.run("leave", "oak", "--on", "2027-03-31", "--yes"))
                .isEqualTo(
                        new Terminal.Said(
                                1,
                                "",
                                "clausebook: records were changed: the PDF of 1.0 is another one; put them right before they are handed over; verify tells more\n"));
        assertThat(terminal.run("leave", "oka", "--on", "2027-03-31", "--yes").err())
                .isEqualTo("clausebook: there is no school 'oka'; did you mean 'oak'?\n");
    }

    private String receive(String policy, String file, String title, String from, String... more) {
        String[] given = {
            "receive", "oak", policy, file, "--title", title, "--from", from, "--yes"
        };
        String[] all = java.util.Arrays.copyOf(given, given.length + more.length);
        System.arraycopy(more, 0, all, given.length, more.length);
        return terminal.run(all).err();
    }

    private Map<String, byte[]> unzipped(String name) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] bytes = Files.readAllBytes(root.resolve(name));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                files.put(entry.getName(), zip.readAllBytes());
                entry = zip.getNextEntry();
            }
        }
        return files;
    }
}
