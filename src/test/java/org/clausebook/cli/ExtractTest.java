package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clausebook.edition.Archive;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Published;
import org.clausebook.testing.PdfText;
import org.clausebook.testing.VeraPdf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one paper that is handed over when somebody asks what held on a day. */
final class ExtractTest {

    private static final Path SMALL = Path.of("src/test/resources/spec/base");

    @TempDir Path root;

    private Archive archive;
    private Terminal terminal;

    @BeforeEach
    void a_school_with_two_editions_and_an_older_document() throws IOException {
        Terminal.copy(SMALL, root);
        terminal = new Terminal(root);
        archive = Published.oakDevices(root);
    }

    @Test
    void holds_the_text_as_it_stood_and_everything_that_is_recorded() throws IOException {
        assertThat(terminal.run("extract", "oak", "devices", "2026-10-01"))
                .isEqualTo(new Terminal.Said(0, "wrote oak-devices-2026-10-01.pdf\n", ""));
        byte[] pdf = Files.readAllBytes(root.resolve("oak-devices-2026-10-01.pdf"));
        String text = PdfText.of(pdf).replaceAll("\\s+", " ");

        assertThat(text)
                .contains(
                        "Extract: Phones and Messages Policy, as it stood on 1 October 2026",
                        "From the records of Riverside Primary School, made on 5 October 2026.",
                        "In force on 1 October 2026: version 1.0.",
                        "1 July 2026, by Governing Body (full board), minute 26/31",
                        "The records of this policy are unaltered since they were sealed, as far as their chain shows.",
                        "“Phone Rules 2021”, made before Clausebook, from 1 September 2021",
                        "Version 2.0, in force from 1 September 2027",
                        "How to check this without a network",
                        "What these records do not show",
                        "The text of version 1.0",
                        "Every adult keeps each password private and changes it when the headteacher asks.",
                        "Steady as the river")
                .doesNotContainPattern("(?i)\\bprove[sdn]?\\b|\\bproof");
        for (HistoryRecord.Edition edition : archive.history("devices").editions()) {
            String letters = PdfText.letters(pdf);
            assertThat(letters)
                    .contains(edition.check().digest(), edition.pdf(), edition.link().seal());
        }
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }

    @Test
    void is_the_same_to_the_byte_when_made_again_on_the_day() throws IOException {
        terminal.run("extract", "oak", "devices", "2026-10-01", "--out", "one.pdf");
        terminal.run("extract", "oak", "devices", "2026-10-01", "--out", "two.pdf");

        assertThat(root.resolve("one.pdf")).hasSameBinaryContentAs(root.resolve("two.pdf"));
    }

    @Test
    void says_what_held_where_it_was_made_elsewhere_or_not_at_all() throws IOException {
        terminal.run("extract", "oak", "devices", "2023-05-01", "--out", "old.pdf");
        terminal.run("extract", "oak", "devices", "2019-05-01", "--out", "none.pdf");
        byte[] old = Files.readAllBytes(root.resolve("old.pdf"));
        byte[] none = Files.readAllBytes(root.resolve("none.pdf"));

        assertThat(PdfText.of(old).replaceAll("\\s+", " "))
                .contains(
                        "In force on 1 May 2023: “Phone Rules 2021”, a document made before Clausebook.",
                        "From the records of Oak Primary School")
                .doesNotContain("Every adult keeps");
        assertThat(PdfText.of(none)).contains("No record is held for 1 May 2019.");
        assertThat(VeraPdf.failures(old)).isEmpty();
        assertThat(VeraPdf.failures(none)).isEmpty();
    }

    @Test
    void is_not_made_of_records_that_were_changed() throws IOException {
        Path record = root.resolve("schools/oak/editions/devices/1.0.json");
        Files.writeString(record, Files.readString(record).replace("26/31", "26/32"));
        Files.write(root.resolve("schools/oak/editions/devices/2.0.pdf"), new byte[] {7});

        assertThat(terminal.run("extract", "oak", "devices", "2026-10-01"))
                .isEqualTo(
                        new Terminal.Said(
                                1,
                                "",
                                "clausebook: no extract is made of records that were changed: 1.0 is not what was sealed, the words of 1.0 were changed, the PDF of 2.0 is another one; verify tells more\n"));
    }

    @Test
    void is_not_made_where_the_last_record_was_taken_away() throws IOException {
        Files.delete(root.resolve("schools/oak/editions/devices/2.0.json"));

        assertThat(terminal.run("extract", "oak", "devices", "2026-10-01"))
                .isEqualTo(
                        new Terminal.Said(
                                1,
                                "",
                                "clausebook: no extract is made of records that were changed: 2.0 is missing; verify tells more\n"));
    }

    @Test
    void is_not_made_where_the_list_names_another_record() throws IOException {
        Path head = root.resolve("schools/oak/editions/head.json");
        String seal = archive.history("devices").lastSeal().orElseThrow();
        Files.writeString(head, Files.readString(head).replace(seal, "0".repeat(64)));

        assertThat(terminal.run("extract", "oak", "devices", "2026-10-01"))
                .isEqualTo(
                        new Terminal.Said(
                                1,
                                "",
                                "clausebook: no extract is made of records that were changed: 2.0 is not the record that the list of records names; verify tells more\n"));
    }
}
