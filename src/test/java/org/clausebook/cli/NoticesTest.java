package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.EditionPrinting;
import org.clausebook.compose.DocumentText;
import org.clausebook.compose.FormComposer;
import org.clausebook.compose.Imprint;
import org.clausebook.edition.Archive;
import org.clausebook.edition.EditionNumber;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Published;
import org.clausebook.edition.RealDisk;
import org.clausebook.json.Sha256;
import org.clausebook.kept.RunLock;
import org.clausebook.testing.PdfText;
import org.clausebook.testing.VeraPdf;
import org.clausebook.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code withdraw}, {@code correct} and {@code redact} show, ask, write and refuse. */
final class NoticesTest {

    private static final Path SMALL = Path.of("src/test/resources/spec/base");

    @TempDir Path root;

    private Published published;
    private Archive archive;
    private Terminal terminal;

    @BeforeEach
    void a_school_with_two_editions() throws IOException {
        Terminal.copy(SMALL, root);
        terminal = new Terminal(root);
        published = Published.quickly(root, "oak");
        archive = published.archive();
        published
                .edition("1.0", "2026-09-01", "2026-08-20")
                .edition("2.0", "2027-09-01", "2026-09-10");
    }

    @Test
    void withdrawing_shows_what_will_be_and_asks() {
        assertThat(
                        terminal.answering(
                                "yes\n",
                                "withdraw",
                                "oak",
                                "devices",
                                "1.0",
                                "--from",
                                "2026-11-01",
                                "--reason",
                                "The council has a rule of its own.",
                                "--by",
                                "Governing Body",
                                "--minute",
                                "26/40"))
                .isEqualTo(
                        new Terminal.Said(
                                0,
                                """
                                Version 1.0 of devices of oak, as it stands:
                                  Applies from 1 September 2026; replaced on 1 September 2027 by version 2.0.
                                and once it is withdrawn, by Governing Body, minute 26/40:
                                  Applies from 1 September 2026; withdrawn from 1 November 2026; the next version, 2.0, applies from 1 September 2027.
                                  From 1 November 2026 no version holds until another comes into force.
                                Withdraw it? This cannot be taken back. [yes/no] withdrawn; recorded as schools/oak/editions/devices/1.0-withdrawal.json; build and upload the site, so that readers see it
                                """,
                                ""));
        HistoryRecord.Withdrawal withdrawal =
                archive.history("devices").withdrawal(EditionNumber.FIRST).orElseThrow();
        assertThat(withdrawal.from()).isEqualTo("2026-11-01");
        assertThat(withdrawal.recorded()).isEqualTo("2026-10-05");
        assertThat(withdrawal.by()).isEqualTo("Governing Body, minute 26/40");
    }

    @Test
    void an_edition_withdrawn_before_its_day_lets_the_one_before_go_on() {
        assertThat(withdraw("2.0", "--yes").out())
                .contains(
                        """
                        and once it is withdrawn, by Governing Body:
                          Never applied: withdrawn from 5 October 2026; it would have applied from 1 September 2027.
                          On 5 October 2026 version 1.0 holds.
                        """);
    }

    @Test
    void nothing_is_written_after_a_no() throws IOException {
        List<String> before = files();

        Terminal.Said said =
                terminal.answering(
                        "no\n",
                        "withdraw",
                        "oak",
                        "devices",
                        "1.0",
                        "--reason",
                        "No longer needed.",
                        "--by",
                        "Governing Body");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).isEqualTo("clausebook: nothing was written\n");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_second_run_at_the_same_time_is_refused() {
        Path lock = root.resolve(".clausebook/records.lock");

        Optional<Terminal.Said> said = RunLock.holding(lock, () -> withdraw("1.0", "--yes"));

        assertThat(said.orElseThrow().err())
                .isEqualTo(
                        "clausebook: another run is adding to the records; try again when it has ended\n");
        assertThat(withdraw("1.0", "--yes").code()).isZero();
    }

    @Test
    void an_edition_is_withdrawn_once() {
        assertThat(withdraw("1.0", "--yes").code()).isZero();
        assertThat(withdraw("1.0", "--yes").err())
                .isEqualTo("clausebook: version 1.0 is withdrawn already, from 5 October 2026\n");
    }

    @Test
    void an_edition_that_was_replaced_cannot_be_withdrawn_later() {
        assertThat(withdraw("1.0", "--yes", "--from", "2027-09-01").err())
                .isEqualTo(
                        "clausebook: version 1.0 was replaced on 1 September 2027 by version 2.0, so there is nothing to withdraw from 1 September 2027\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    3.0 | Governing Body | Ours. | 'oak' has no version '3.0' of 'devices'; there are 1.0, 2.0
                    one | Governing Body | Ours. | 'oak' has no version 'one' of 'devices'; there are 1.0, 2.0
                    1.0 | Govening Body | Ours. | 'Govening Body' is not one of the library's bodies; did you mean 'Governing Body'?
                    1.0 | Council | Ours. | 'Council' is not one of the library's bodies; there are Governing Body, Trust Board
                    1.0 | Governing Body | Mrs Reed asked. | 'Mrs Reed' is a person's name, and records are for all readers; name a role instead
                    1.0 | Governing Body | Ring 01632 960123. | '01632 960123' is a telephone number, and records are for all readers; name a role instead
                    1.0 | Governing Body | Ask reed@oak.example. | 'reed@oak.example' is an e-mail address, and records are for all readers; name a role instead
                    """)
    void what_does_not_fit_is_refused(String edition, String by, String reason, String message) {
        Terminal.Said said =
                terminal.run(
                        "withdraw",
                        "oak",
                        "devices",
                        edition,
                        "--by",
                        by,
                        "--reason",
                        reason,
                        "--yes");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).isEqualTo("clausebook: " + message + "\n");
    }

    @Test
    void a_record_does_not_go_backwards() {
        assertThat(withdraw("1.0", "--yes", "--today", "2026-09-01").err())
                .isEqualTo(
                        "clausebook: the last record is of 10 September 2026; one of 1 September 2026 would go backwards\n");
    }

    @Test
    void a_groups_document_is_withdrawn_by_the_group() throws IOException {
        Files.createDirectories(root.resolve("schools/riverside"));
        Published.quickly(root, "hilltop-and-valley").edition("1.0", "2027-01-01", "2026-12-01");

        assertThat(
                        terminal.run(
                                        "withdraw",
                                        "riverside",
                                        "devices",
                                        "1.0",
                                        "--reason",
                                        "Ours.",
                                        "--by",
                                        "Governing Body")
                                .err())
                .isEqualTo(
                        "clausebook: devices is a document of 'hilltop-and-valley', issued for 'riverside'; say hilltop-and-valley instead\n");
    }

    @Test
    void a_correction_leaves_the_edition_as_it_is() throws IOException {
        byte[] before = archive.record("devices", "1.0");

        Terminal.Said said =
                terminal.run(
                        "correct",
                        "oak",
                        "devices",
                        "1.0",
                        "--says",
                        "The minute is 26/13.",
                        "--reason",
                        "It was copied wrongly.",
                        "--by",
                        "Governing Body",
                        "--yes");

        assertThat(said)
                .isEqualTo(
                        new Terminal.Said(
                                0,
                                """
                                Version 1.0 of devices of oak will bear this correction:
                                  The minute is 26/13.
                                  by Governing Body: It was copied wrongly.
                                corrected; recorded as schools/oak/editions/devices/1.0-correction-1.json; build and upload the site, so that readers see it
                                """,
                                ""));
        assertThat(archive.record("devices", "1.0")).isEqualTo(before);
    }

    @Test
    void redacting_takes_words_out_of_record_and_pdf() throws IOException {
        EditionPrinting printing = EditionPrinting.in(root);
        new Published(root, "oak", new RealDisk(), printing::pdf)
                .edition("3.0", "2028-09-01", "2026-10-01");
        HistoryRecord.Edition before = edition("3.0");
        String words = "Every adult keeps each password private";
        assertThat(PdfText.of(archive.pdf("devices", "3.0"))).contains("2.1", words);

        Terminal.Said said =
                terminal.run(
                        "redact",
                        "oak",
                        "devices",
                        "3.0",
                        "2.1",
                        "--reason",
                        "It named a person.",
                        "--by",
                        "Governing Body",
                        "--yes");

        assertThat(said)
                .isEqualTo(
                        new Terminal.Said(
                                0,
                                """
                                Version 3.0 of devices of oak loses these words for good:

                                  paragraph 2.1
                                    Every adult keeps each password private and changes it when the headteacher asks. Nobody lends an account, not for a moment and not to a colleague who is trusted.

                                In their place readers will see:
                                  Words removed on 5 October 2026: It named a person.

                                The same words stand also in:
                                  version 1.0, paragraph 2.1: redact it there as 2.1
                                  version 2.0, paragraph 2.1: redact it there as 2.1

                                Copies made before stay as they are: sites uploaded, printed papers, backups, version control.
                                removed; recorded as schools/oak/editions/devices/3.0-redaction-1.json; build and upload the site, so that readers see it
                                """,
                                ""));
        String record = new String(archive.record("devices", "3.0"), StandardCharsets.UTF_8);
        byte[] pdf = archive.pdf("devices", "3.0");
        HistoryRecord.Edition after = edition("3.0");
        assertThat(record).doesNotContain(words).contains("Words removed on 5 October 2026");
        assertThat(PdfText.of(pdf))
                .doesNotContain(words)
                .contains("Words removed on 5 October 2026: It named a person.");
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        assertThat(after.whole()).isFalse();
        assertThat(after.link()).isEqualTo(before.link());
        assertThat(after.check()).isEqualTo(before.check());
        assertThat(archive.history("devices").pdf(after)).isEqualTo(Sha256.of(pdf));
        assertThat(archive.history("devices").redactions(after.number()))
                .singleElement()
                .satisfies(
                        redaction -> {
                            assertThat(redaction.places()).containsExactly("paragraph 2.1");
                            assertThat(redaction.removed()).hasSize(1);
                        });
        assertThat(files()).noneMatch(name -> name.endsWith(".text") || name.endsWith(".print"));
    }

    @Test
    void places_that_hold_the_words_are_told_and_can_be_named() {
        assertThat(
                        terminal.run(
                                "redact",
                                "oak",
                                "devices",
                                "1.0",
                                "--words",
                                "I keep my passwords private",
                                "--reason",
                                "Ours.",
                                "--by",
                                "Governing Body"))
                .isEqualTo(
                        new Terminal.Said(
                                0,
                                """
                                These words stand in:
                                  a statement of the form for staff: name it as statement:staff:1
                                  version 2.0, a statement of the form for staff: redact it there as statement:staff:1
                                Name the places that are to lose them. Nothing was written.
                                """,
                                ""));
    }

    @Test
    void every_kind_of_place_can_be_named_and_the_rest_still_prints() {
        Terminal.Said said =
                terminal.run(
                        "redact",
                        "oak",
                        "devices",
                        "1.0",
                        "staff/passwords",
                        "staff/devices#table",
                        "staff/report#quote",
                        "common/device",
                        "statement:staff:1",
                        "intro:parents:1",
                        "setting:return-to",
                        "setting:return-by",
                        "control:Approved",
                        "--reason",
                        "A court asked for it.",
                        "--by",
                        "Governing Body",
                        "--yes");

        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("  paragraph 2.1\n", "  the table after paragraph 3.1\n")
                .contains("  the paragraph under “What our words mean”\n")
                .contains("  setting 'return-to'\n    the school office\n")
                .contains("  'Approved' in document control\n");
        assertThat(archive.history("devices").redactions(EditionNumber.FIRST).get(0).removed())
                .hasSizeGreaterThan(8);
        assertThat(
                        new FormComposer(Words.english())
                                .compose(
                                        edition("1.0").text(), Imprint.published("3f9a 1c07 b2e4")))
                .extracting(form -> DocumentText.of(form.document()))
                .allSatisfy(
                        form ->
                                assertThat(form)
                                        .contains(
                                                "Words removed on 5 October 2026: A court asked for it.")
                                        .doesNotContain("school office"));
    }

    @Test
    void what_cannot_be_taken_out_is_refused() {
        assertThat(redact("Ours.", "setting:return-too").err())
                .isEqualTo(
                        "clausebook: there is no place 'setting:return-too' in this version; did you mean 'setting:return-to'?\n");
        assertThat(redact("Ours.", "17.9.4.2.1").err())
                .isEqualTo(
                        "clausebook: there is no place '17.9.4.2.1' in this version; --words tells where words stand in it\n");
        assertThat(redact("It said lost keys.", "2.2", "--words", "Lost keys").err())
                .isEqualTo("clausebook: the reason says 'Lost keys', which is to be taken out\n");
        assertThat(redact("Ours.").err())
                .isEqualTo(
                        "clausebook: which paragraph? name one or more, or give --words to see where those stand\n");
        assertThat(redact("Ours.", "2.2").code()).isZero();
        assertThat(redact("Ours.", "2.2").err())
                .isEqualTo("clausebook: the words of '2.2' were taken out before\n");
    }

    private Terminal.Said redact(String reason, String... more) {
        return terminal.run(
                Stream.concat(
                                Stream.of("redact", "oak", "devices", "1.0", "--reason", reason),
                                Stream.concat(
                                        Stream.of(more),
                                        Stream.of("--by", "Governing Body", "--yes")))
                        .toArray(String[]::new));
    }

    private Terminal.Said withdraw(String edition, String... more) {
        return terminal.run(
                Stream.concat(
                                Stream.of(
                                        "withdraw",
                                        "oak",
                                        "devices",
                                        edition,
                                        "--reason",
                                        "No longer needed.",
                                        "--by",
                                        "Governing Body"),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private HistoryRecord.Edition edition(String number) {
        return archive.history("devices")
                .edition(EditionNumber.parse(number).orElseThrow())
                .orElseThrow();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("schools"))) {
            return files.map(file -> root.relativize(file).toString()).sorted().toList();
        }
    }
}
