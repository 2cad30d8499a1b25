package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.clausebook.edition.Archive;
import org.clausebook.edition.EditionNumber;
import org.clausebook.edition.Notice;
import org.clausebook.edition.Published;
import org.clausebook.edition.Recorder;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code on-date} answers. */
final class OnDateTest {

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
    void names_the_edition_with_all_that_is_recorded_of_it() {
        assertThat(terminal.run("on-date", "oak", "devices", "2026-10-01"))
                .isEqualTo(
                        new Terminal.Said(
                                0,
                                """
                                In force on 1 October 2026: version 1.0.

                                Title: Phones and Messages Policy
                                Issued by: Riverside Primary School
                                Status: Applies from 1 September 2026; replaced on 1 September 2027 by version 2.0.
                                Kind: change of rule
                                Approved: 1 July 2026, by Governing Body (full board), minute 26/31
                                Issued: 1 July 2026
                                Review due: 1 July 2027
                                Recorded: 20 August 2026
                                Check code: @check@
                                Before it: “Phone Rules 2021”, made before Clausebook, from 1 September 2021
                                After it: version 2.0, in force from 1 September 2027
                                PDF: schools/oak/editions/devices/1.0.pdf
                                """
                                        .replace("@check@", check()),
                                ""));
    }

    @Test
    void says_that_a_day_is_still_to_come() {
        assertThat(terminal.run("on-date", "oak", "devices", "2028-01-12").out())
                .startsWith(
                        """
                        In force on 12 January 2028: version 2.0.
                        12 January 2028 is still to come: this is what the records say on 5 October 2026.
                        """);
    }

    @Test
    void names_the_document_received_before_the_first_edition() {
        assertThat(terminal.run("on-date", "oak", "devices", "2023-05-01").out())
                .isEqualTo(
                        """
                        In force on 1 May 2023: “Phone Rules 2021”, a document made before Clausebook.

                        Title: Phone Rules 2021
                        Kind: made before Clausebook; its text is not held, its PDF is
                        From: 1 September 2021
                        Until: no last day is recorded; it held until the first version
                        Recorded: 1 August 2026
                        Before it: nothing is recorded
                        After it: version 1.0, in force from 1 September 2026; version 2.0, in force from 1 September 2027
                        PDF: schools/oak/editions/devices/received-1.pdf
                        """);
    }

    @Test
    void says_that_no_record_is_held_before_the_first() {
        assertThat(terminal.run("on-date", "oak", "devices", "2020-05-01").out())
                .isEqualTo(
                        """
                        No record is held for 1 May 2020.

                        Before it: nothing is recorded
                        After it: version 1.0, in force from 1 September 2026; version 2.0, in force from 1 September 2027
                        """);
    }

    @Test
    void tells_of_a_withdrawal_and_of_corrections() throws IOException {
        Notice notice =
                new Notice(
                        EditionNumber.FIRST,
                        LocalDate.parse("2026-10-02"),
                        "The minute was copied wrongly.",
                        "Governing Body");
        new Recorder(archive).correct("devices", notice, "The minute is 26/13.");
        new Recorder(archive).withdraw("devices", notice, LocalDate.parse("2026-11-01"));

        assertThat(terminal.run("on-date", "oak", "devices", "2026-12-24").out())
                .startsWith(
                        """
                        No version was in force on 24 December 2026: version 1.0 was withdrawn from 1 November 2026, and what held before a withdrawn version does not come back.
                        """)
                .contains(
                        """
                        Status: Applies from 1 September 2026; withdrawn from 1 November 2026; the next version, 2.0, applies from 1 September 2027.
                        Withdrawn: from 1 November 2026, by Governing Body: The minute was copied wrongly. (recorded on 2 October 2026)
                        """)
                .contains(
                        """
                        Correction: The minute is 26/13. (by Governing Body, recorded on 2 October 2026: The minute was copied wrongly.)
                        """);
    }

    @Test
    void gives_the_same_answer_as_json() {
        String printed = terminal.run("on-date", "oak", "devices", "2026-10-01", "--json").out();
        JsonObject answer = JsonReader.read(printed.strip()).object();
        JsonObject edition = answer.get("edition").object();

        assertThat(answer.get("answer").text()).isEqualTo("in-force");
        assertThat(answer.get("day").text()).isEqualTo("2026-10-01");
        assertThat(edition.get("number").text()).isEqualTo("1.0");
        assertThat(edition.get("until").text()).isEqualTo("2027-08-31");
        assertThat(edition.get("approval").object().get("minute").text()).isEqualTo("26/31");
        assertThat(edition.get("check-code").text()).isEqualTo(check());
        assertThat(edition.get("pdf").text()).isEqualTo("schools/oak/editions/devices/1.0.pdf");
        assertThat(answer.get("before").object().get("title").text()).isEqualTo("Phone Rules 2021");
        assertThat(answer.get("later").values()).hasSize(1);
    }

    @Test
    void finds_a_groups_document_for_a_school_that_it_was_issued_for() throws IOException {
        Files.createDirectories(root.resolve("schools/riverside"));
        Published.quickly(root, "hilltop-and-valley").edition("1.0", "2027-01-01", "2026-12-01");

        assertThat(terminal.run("on-date", "riverside", "devices", "2027-02-01").out())
                .startsWith("In force on 1 February 2027: version 1.0.")
                .endsWith("PDF: schools/hilltop-and-valley/editions/devices/1.0.pdf\n");
    }

    @Test
    void refuses_what_there_is_no_record_of() throws IOException {
        assertThat(terminal.run("on-date", "oka", "devices", "2026-10-01").err())
                .isEqualTo("clausebook: there is no school 'oka'; did you mean 'oak'?\n");
        assertThat(terminal.run("on-date", "oak", "visitors", "2026-10-01"))
                .isEqualTo(
                        new Terminal.Said(
                                1,
                                "",
                                "clausebook: no record is held of 'visitors' of 'oak'; there are records of devices\n"));
        Files.createDirectories(root.resolve("schools/elm"));
        assertThat(terminal.run("on-date", "elm", "devices", "2026-10-01").err())
                .isEqualTo(
                        "clausebook: no record is held of 'devices' of 'elm'; nor of any other policy\n");
    }

    @Test
    void a_record_that_cannot_be_read_is_named() throws IOException {
        Files.writeString(root.resolve("schools/oak/editions/devices/1.0.json"), "{}");

        assertThat(terminal.run("on-date", "oak", "devices", "2026-10-01"))
                .isEqualTo(
                        new Terminal.Said(
                                1,
                                "",
                                "clausebook: a record cannot be read: oak/editions/devices/1.0.json: there is no 'format'; verify tells more\n"));
    }

    private String check() {
        return archive.history("devices").editions().get(0).check().figures();
    }
}
