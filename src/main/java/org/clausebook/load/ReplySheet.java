package org.clausebook.load;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.source.Answer;
import org.clausebook.words.OneSentence;

/**
 * Writes the sheet on which a school answers what there is to decide, and reads it as a spreadsheet
 * saves it: one row for each wording of its own whose text has moved on.
 */
public final class ReplySheet {

    /** The first line of the sheet. */
    public static final List<String> COLUMNS =
            List.of(
                    "school",
                    "policy",
                    "target",
                    "about",
                    "code",
                    "letter",
                    "reply-by",
                    "decision",
                    "reason",
                    "body",
                    "date",
                    "minute",
                    "until",
                    "wording");

    /** Of which letter a sheet is; an answer counts without. */
    private static final Set<String> OF_LETTER = Set.of("letter", "reply-by");

    private static final List<String> KEYS = List.of("school", "policy", "target", "code");

    private final List<String> bodies;
    private final Diagnostics found;
    private final List<ReplyRow> rows = new ArrayList<>();
    private final Set<String> refused = new TreeSet<>();

    private ReplySheet(List<String> bodies, Diagnostics found) {
        this.bodies = bodies;
        this.found = found;
    }

    /**
     * A sheet with these rows, as UTF-8 that spreadsheets know by its first character. A cell that
     * a spreadsheet would take for a formula has an apostrophe before it, which reading takes off.
     */
    public static String write(List<ReplyRow> rows) {
        StringBuilder out = new StringBuilder(Sheets.BYTE_ORDER_MARK);
        out.append(String.join(",", COLUMNS)).append('\n');
        CSVFormat format = CSVFormat.DEFAULT.builder().setQuoteMode(QuoteMode.MINIMAL).get();
        for (ReplyRow row : rows) {
            Map<String, String> values = row.values();
            Object[] cells =
                    COLUMNS.stream()
                            .map(column -> SheetCell.harmless(values.getOrDefault(column, "")))
                            .toArray();
            out.append(format.format(cells)).append('\n');
        }
        return out.toString();
    }

    /**
     * What a sheet says.
     *
     * @param rows that were answered and are in order; of a sheet that was sent, those that were
     *     not answered
     * @param refused the schools of which a row is wrong
     */
    public record Answers(List<ReplyRow> rows, Set<String> refused) {
        public Answers {
            rows = List.copyOf(rows);
            refused = Set.copyOf(refused);
        }
    }

    /**
     * The answers on a sheet.
     *
     * @param path how messages name the file
     * @param bodies who may decide
     * @param found where each row that is wrong is told, by line and column
     */
    public static Answers read(Path file, String path, List<String> bodies, Diagnostics found) {
        ReplySheet sheet = new ReplySheet(bodies, found);
        List<String> needed =
                COLUMNS.stream().filter(column -> !OF_LETTER.contains(column)).toList();
        SheetRows read = SheetRows.of(file, path, needed, found);
        read.rows().stream()
                .filter(row -> row.some("decision").isPresent())
                .forEach(sheet::answered);
        return sheet.answers(read.whole());
    }

    /**
     * The questions of a sheet as it was sent: each row says of which letter it is, and has no
     * answer. One with an answer is wrong here.
     *
     * @param path how messages name the file
     * @param found where each row that is wrong is told, by line and column
     */
    public static Answers sent(Path file, String path, Diagnostics found) {
        ReplySheet sheet = new ReplySheet(List.of(), found);
        SheetRows read = SheetRows.of(file, path, COLUMNS, found);
        read.rows().stream()
                .filter(row -> KEYS.stream().anyMatch(column -> row.some(column).isPresent()))
                .forEach(sheet::asked);
        return sheet.answers(read.whole());
    }

    /** Where a sheet breaks off, what the rest would have said nobody knows. */
    private Answers answers(boolean whole) {
        if (!whole) {
            rows.forEach(row -> refused.add(row.school()));
        }
        return new Answers(rows, refused);
    }

    private void asked(SheetRows.Row row) {
        int before = found.sorted().size();
        KEYS.forEach(column -> row.need(found, column));
        row.need(found, "letter");
        row.need(found, "reply-by");
        if (row.some("decision").isPresent()) {
            row.report(
                    found,
                    "decision",
                    "the row has an answer",
                    "decide --from writes the answers of a sheet");
        }
        add(row, Optional.empty(), before);
    }

    private void answered(SheetRows.Row row) {
        int before = found.sorted().size();
        KEYS.forEach(column -> row.need(found, column));
        Optional<Answer> answer = Answer.of(row.value("decision"));
        known(row, "decision", Answer.keys());
        if (answer.filter(one -> one != Answer.LOOKED).isPresent()) {
            List.of("reason", "body", "date").forEach(column -> row.need(found, column));
        }
        if (answer.filter(Answer.NOT_YET::equals).isPresent()) {
            row.need(found, "until");
        }
        known(row, "body", bodies);
        isPublic(row, "reason");
        isPublic(row, "minute");
        if (!OneSentence.is(row.value("reason"))) {
            row.report(found, "reason", "the reason has more than one sentence", "say why in one");
        }
        add(row, answer, before);
    }

    private void add(SheetRows.Row row, Optional<Answer> answer, int before) {
        Optional<LocalDate> letter = row.day(found, "letter");
        Optional<LocalDate> replyBy = row.day(found, "reply-by");
        Optional<LocalDate> on = row.day(found, "date");
        Optional<LocalDate> until = row.day(found, "until");
        if (found.sorted().size() > before) {
            refused.add(row.value("school"));
            return;
        }
        add(
                row,
                new ReplyRow(
                        row.value("school"),
                        row.value("policy"),
                        row.value("target"),
                        row.value("about"),
                        row.value("code"),
                        letter,
                        replyBy,
                        answer,
                        row.some("reason"),
                        row.some("body"),
                        on,
                        row.some("minute"),
                        until,
                        row.some("wording"),
                        row.at(),
                        row.places()));
    }

    private void add(SheetRows.Row read, ReplyRow row) {
        for (ReplyRow other : rows) {
            if (isSame(row, other)) {
                read.report(
                        found,
                        "target",
                        row.target() + " stands in line " + other.at().line() + " too",
                        "keep one of the rows");
                refused.add(row.school());
                return;
            }
        }
        rows.add(row);
    }

    /** A question bears a code of its own; an answer is about all that changes the target. */
    private static boolean isSame(ReplyRow one, ReplyRow other) {
        return one.school().equals(other.school())
                && one.policy().equals(other.policy())
                && one.target().equals(other.target())
                && (one.answer().isPresent() || one.code().equals(other.code()));
    }

    private void known(SheetRows.Row row, String column, List<String> known) {
        String value = row.value(column);
        if (!value.isEmpty() && !known.contains(value)) {
            String near = Suggestion.didYouMean(value, known);
            row.report(
                    found,
                    column,
                    "'" + value + "' is not a " + column,
                    near.isEmpty() ? "known here: " + String.join(", ", known) : near);
        }
    }

    /** What people may not put into the school's file they may not put here either. */
    private void isPublic(SheetRows.Row row, String column) {
        for (PersonalDetails.Detail detail : PersonalDetails.in(row.value(column))) {
            found.report(
                    Diagnostic.of(detail.problem(), row.place(column), detail.text())
                            .hint("name a role instead"));
        }
    }
}
