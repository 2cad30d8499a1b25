package org.clausebook.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.DiagnosticPrinter;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet on which schools answer. */
class ReplySheetTest {

    private static final List<String> BODIES = List.of("Governing Body");

    @TempDir Path folder;

    @Test
    void what_was_written_is_read_again_word_for_word() throws IOException {
        ReplyRow row = row("We, the governors, say \"no\".", "First line.\nSecond; line.");
        assertThat(read(ReplySheet.write(List.of(row)))).hasSize(1);
        ReplyRow back = read(ReplySheet.write(List.of(row))).get(0);
        assertThat(back.values()).isEqualTo(row.values());
    }

    @Test
    void a_cell_that_a_spreadsheet_would_work_out_is_harmless_and_reads_as_it_was()
            throws IOException {
        for (String start : List.of("=", "+", "-", "@", "\t", "'=", "''@")) {
            ReplyRow row = row("Agreed.", start + "HYPERLINK(1)");
            String sheet = ReplySheet.write(List.of(row));
            assertThat(sheet.lines().toList().get(1)).contains("'" + start.strip());
            assertThat(read(sheet).get(0).wording()).contains(start + "HYPERLINK(1)");
        }
    }

    @Test
    void a_row_without_a_decision_is_no_answer() throws IOException {
        assertThat(read(header() + "oak,devices,staff/report,Report,abc,,,,,,,,,\n")).isEmpty();
    }

    @Test
    void a_wrong_row_is_told_with_the_line_and_column_of_the_cell() throws IOException {
        String sheet =
                header()
                        + "oak,devices,staff/report,\"Report, and\nmore\",abc,,,keep,We like it.,Governing Body,2026-07-08,,,\n"
                        + "oak,devices,staff/who,Who,abc,,,maybe,We like it.,The board,8 July,,,\n";
        Diagnostics found = new Diagnostics();
        assertThat(read(sheet, found)).hasSize(1);
        assertThat(
                        new DiagnosticPrinter((path, line) -> Optional.empty(), false)
                                .print(found.sorted()))
                .isEqualTo(
                        """
                        reply.csv:4:33: error: 'maybe' is not a decision [bad-reply]
                          hint: known here: adopt, adopt-with-changes, keep, not-yet, looked
                        reply.csv:4:51: error: 'The board' is not a body [bad-reply]
                          hint: known here: Governing Body
                        reply.csv:4:61: error: '8 July' is not a day [bad-reply]
                          hint: type it as 2026-07-08 or 08/07/2026
                        """);
    }

    @Test
    void a_sheet_without_the_days_of_its_letter_is_answered_all_the_same() throws IOException {
        String header = header().replace("letter,reply-by,", "");
        assertThat(
                        read(
                                header
                                        + "oak,devices,staff/report,Report,abc,keep,Ours.,Governing Body,2026-07-08,,,\n"))
                .extracting(ReplyRow::letter)
                .containsExactly(Optional.empty());
    }

    private static String header() {
        return String.join(",", ReplySheet.COLUMNS) + "\n";
    }

    private List<ReplyRow> read(String sheet) throws IOException {
        Diagnostics found = new Diagnostics();
        List<ReplyRow> rows = read(sheet, found);
        assertThat(found.sorted()).isEmpty();
        return rows;
    }

    private List<ReplyRow> read(String sheet, Diagnostics found) throws IOException {
        Path file = folder.resolve("reply.csv");
        Files.writeString(file, sheet);
        return ReplySheet.read(file, "reply.csv", BODIES, found).rows();
    }

    private static ReplyRow row(String reason, String wording) {
        return new ReplyRow(
                "oak",
                "devices",
                "staff/report",
                "Report",
                "0123456789ab",
                Optional.of(LocalDate.of(2026, 6, 1)),
                Optional.of(LocalDate.of(2026, 6, 30)),
                Optional.of(Answer.ADOPT_WITH_CHANGES),
                Optional.of(reason),
                Optional.of("Governing Body"),
                Optional.of(LocalDate.of(2026, 7, 8)),
                Optional.of("26/31"),
                Optional.empty(),
                Optional.of(wording),
                Place.startOf("reply.csv"),
                Map.of());
    }
}
