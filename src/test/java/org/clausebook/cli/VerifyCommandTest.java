package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.edition.Archive;
import org.clausebook.edition.EditionNumber;
import org.clausebook.edition.Notice;
import org.clausebook.edition.RealDisk;
import org.clausebook.edition.Recorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person who verifies reads on the terminal. */
final class VerifyCommandTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @TempDir private Path folder;

    private Terminal terminal;

    @BeforeEach
    void two_schools_hold_documents_from_before() throws IOException {
        terminal = new Terminal(folder);
        receive("oak", "phones", "an old paper");
        receive("elm", "phones", "another old paper");
    }

    private void receive(String school, String policy, String pdf) throws IOException {
        Archive archive = Archive.of(folder, school, new RealDisk());
        new Recorder(archive)
                .receive(
                        policy,
                        DAY,
                        "Phones in school",
                        DAY.minusYears(2),
                        Optional.of(DAY),
                        pdf.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name) {
        return folder.resolve("schools/oak/editions").resolve(name);
    }

    @Test
    void a_workspace_without_change_is_as_published() {
        assertThat(terminal.run("verify"))
                .isEqualTo(
                        new Terminal.Said(
                                0,
                                "2 records (0 versions), 2 PDFs, 6 files checked: all as published\n",
                                ""));
    }

    @Test
    void one_school_is_verified_by_its_folder() {
        assertThat(terminal.run("verify", "schools/oak"))
                .isEqualTo(
                        new Terminal.Said(
                                0,
                                "1 record (0 versions), 1 PDF, 3 files checked: all as published\n",
                                ""));
    }

    @Test
    void a_pdf_that_was_changed_is_named_with_its_edition() throws IOException {
        Files.writeString(file("phones/received-1.pdf"), "a new paper");
        assertThat(terminal.run("verify"))
                .isEqualTo(
                        new Terminal.Said(
                                1,
                                """
                                schools/oak/editions/phones/received-1.pdf (oak phones received-1): is not the PDF that was published
                                2 records (0 versions), 2 PDFs, 6 files checked: 1 difference
                                """,
                                ""));
    }

    @Test
    void a_record_that_is_missing_is_named() throws IOException {
        Files.delete(file("phones/received-1.json"));
        assertThat(terminal.run("verify", "schools/oak").out())
                .contains(
                        "editions/phones/received-1.json (oak phones received-1): this record is missing\n");
    }

    @Test
    void a_pdf_is_recognised_wherever_it_lies() throws IOException {
        Path copy = folder.resolve("from-a-parent.pdf");
        Files.writeString(copy, "an old paper");
        assertThat(terminal.run("verify", "from-a-parent.pdf"))
                .isEqualTo(
                        new Terminal.Said(
                                0,
                                """
                                from-a-parent.pdf is oak phones received-1:
                                  the document 'Phones in school', made before Clausebook, which held from 2024-09-01
                                  unaltered since it was sealed, as far as its chain shows
                                """,
                                ""));
        Files.writeString(copy, "an old paper.");
        assertThat(terminal.run("verify", "from-a-parent.pdf"))
                .isEqualTo(
                        new Terminal.Said(
                                1,
                                "from-a-parent.pdf is not a PDF that was published here (2 records (0 versions), 2 PDFs, 6 files checked)\n",
                                ""));
    }

    @Test
    void a_pdf_whose_record_was_changed_is_not_vouched_for() throws IOException {
        Path copy = folder.resolve("copy.pdf");
        Files.writeString(copy, "an old paper");
        Path record = file("phones/received-1.json");
        Files.writeString(record, Files.readString(record).replace("Phones", "Telephones"));
        Terminal.Said said = terminal.run("verify", "copy.pdf");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains("its seal does not fit it")
                .contains("the records of this policy are not as they were published");
    }

    @Test
    void a_run_that_was_cut_short_is_told_with_the_command_that_completes_it() throws IOException {
        byte[] head = Files.readAllBytes(file("head.json"));
        new Recorder(Archive.of(folder, "oak", new RealDisk()))
                .correct(
                        "phones",
                        new Notice(EditionNumber.FIRST, DAY, "A slip.", "the clerk"),
                        "26/31");
        Files.write(file("head.json"), head);
        assertThat(terminal.run("verify").out())
                .contains("publishing was cut short")
                .contains("'clausebook publish oak phones' completes the list");
    }

    @Test
    void what_holds_nothing_published_is_refused() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        for (List<String> line : List.of(List.of("verify", "empty"), List.of("verify", "none"))) {
            Terminal.Said said = terminal.run(line.toArray(new String[0]));
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).startsWith("clausebook: ");
        }
    }
}
