package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.edition.Archive;
import org.clausebook.edition.EditionNumber;
import org.clausebook.edition.Meeting;
import org.clausebook.edition.Published;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code ratify} shows, asks, writes and refuses. */
final class RatifyTest {

    private static final Path SMALL = Path.of("src/test/resources/spec/base");
    private static final EditionNumber SECOND = EditionNumber.parse("2.0").orElseThrow();

    @TempDir Path root;

    private Archive archive;
    private Terminal terminal;

    @BeforeEach
    void a_school_whose_chair_has_approved_the_second_edition_alone() throws IOException {
        Terminal.copy(SMALL, root);
        terminal = new Terminal(root);
        Published published = Published.quickly(root, "oak");
        archive = published.archive();
        published
                .edition("1.0", "2025-09-01", "2025-08-20")
                .edition("2.0", "2026-10-01", "2026-09-10", "chairs-action", "Trust Board");
    }

    @Test
    void the_meeting_is_recorded_beside_the_edition() {
        assertThat(archive.history("devices").unratified())
                .extracting(edition -> edition.number().toString())
                .containsExactly("2.0");

        assertThat(
                        terminal.answering(
                                "yes\n",
                                "ratify",
                                "oak",
                                "devices",
                                "2.0",
                                "--by",
                                "Governing Body",
                                "--on",
                                "2026-10-02",
                                "--minute",
                                "26/44"))
                .isEqualTo(
                        new Terminal.Said(
                                0,
                                """
                                Version 2.0 of devices of oak was approved by Trust Board on 1 August 2026.
                                It will say that it was ratified on 2 October 2026, by Governing Body, minute 26/44.
                                Record it? This cannot be taken back. [yes/no] ratified; recorded as schools/oak/editions/devices/2.0-ratification.json; build and upload the site, so that readers see it
                                """,
                                ""));

        assertThat(archive.history("devices").ratification(SECOND))
                .contains(
                        new Meeting(
                                "Governing Body",
                                LocalDate.parse("2026-10-02"),
                                Optional.of("26/44")));
        assertThat(archive.history("devices").unratified()).isEmpty();
        assertThat(terminal.run("verify").code()).isZero();
    }

    @Test
    void the_list_of_what_waits_loses_it() {
        String waits =
                "waiting to be ratified:\n  oak devices 2.0, approved by Trust Board on 1 August 2026\n";
        assertThat(terminal.run("prepare", "--year", "2026-27").out()).contains(waits);

        ratify("2.0", "Governing Body", "2026-10-02");

        assertThat(terminal.run("prepare", "--year", "2026-27").out()).doesNotContain("waiting");
    }

    @Test
    void a_paper_for_a_hearing_names_the_meeting() {
        assertThat(terminal.run("on-date", "oak", "devices", "2026-10-05").out())
                .contains("Ratified: not recorded");

        ratify("2.0", "Governing Body", "2026-10-02");

        assertThat(terminal.run("on-date", "oak", "devices", "2026-10-05").out())
                .contains("Ratified: 2 October 2026, by Governing Body");
        assertThat(terminal.run("on-date", "oak", "devices", "2026-10-05", "--json").out())
                .contains("\"ratified\":{\"body\":\"Governing Body\",\"on\":\"2026-10-02\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1.0 | Governing Body | 2026-10-02 | version 1.0 needs no ratification; there waits 2.0
                    2.0 | Trust Board | 2026-10-02 | version 2.0 was approved by Trust Board, who cannot ratify it as well
                    2.0 | Governing Body | 2026-07-31 | version 2.0 was approved on 1 August 2026, after the meeting of 31 July 2026
                    2.0 | Governing Body | 2026-10-06 | version 2.0 cannot be ratified yet: 6 October 2026 is still to come
                    2.0 | Mrs Reed | 2026-10-02 | 'Mrs Reed' is not one of the library's bodies; there are Governing Body, Trust Board
                    """)
    void what_does_not_fit_is_refused(String edition, String by, String on, String message) {
        Terminal.Said said = ratify(edition, by, on);

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).isEqualTo("clausebook: " + message + "\n");
    }

    @Test
    void an_edition_is_ratified_once() {
        assertThat(ratify("2.0", "Governing Body", "2026-10-02").code()).isZero();
        assertThat(ratify("2.0", "Governing Body", "2026-10-05").err())
                .isEqualTo("clausebook: version 2.0 was ratified on 2 October 2026 already\n");
        assertThat(ratify("1.0", "Governing Body", "2026-10-05").err())
                .isEqualTo(
                        "clausebook: version 1.0 needs no ratification; none of this policy waits for one\n");
    }

    private Terminal.Said ratify(String edition, String by, String on) {
        List<String> line =
                new ArrayList<>(List.of("ratify", "oak", "devices", edition, "--by", by));
        line.addAll(List.of("--on", on, "--yes"));
        return terminal.run(line.toArray(String[]::new));
    }
}
