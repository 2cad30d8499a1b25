package org.clausebook.load;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
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
                    "decision",
                    "reason",
                    "body",
                    "date",
                    "minute",
                    "until",
                    "wording");

    private static final List<String> KEYS = List.of("school", "policy", "target", "code");

    private final String path;
    private final List<String> bodies;
    private final Diagnostics found;
    private final List<ReplyRow> rows = new ArrayList<>();
    private final Set<String> refused = new TreeSet<>();

    private ReplySheet(String path, List<String> bodies, Diagnostics found) {
        this.path = path;
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
     * @param rows that were answered and are in order
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
        ReplySheet sheet = new ReplySheet(path, bodies, found);
        try {
            sheet.read(Sheets.text(file));
        } catch (CharacterCodingException e) {
            sheet.report(
                    Place.startOf(path), "the sheet is not UTF-8 text", "save it as  CSV UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Answers(sheet.rows, sheet.refused);
    }

    private void read(String text) throws IOException {
        char between = Sheets.between(text);
        CSVFormat format = Sheets.format(between);
        Place last = Place.startOf(path);
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<String> missing =
                    COLUMNS.stream()
                            .filter(column -> !parser.getHeaderMap().containsKey(column))
                            .toList();
            if (!missing.isEmpty()) {
                report(
                        last,
                        "the first line lacks " + String.join(", ", missing),
                        "it reads  " + String.join(String.valueOf(between), COLUMNS));
                return;
            }
            for (CSVRecord record : parser) {
                List<Place> places =
                        CellPlaces.of(path, text, (int) record.getCharacterPosition(), between);
                last = places.get(0);
                row(record, CellPlaces.named(parser.getHeaderMap(), places));
            }
        } catch (IllegalArgumentException e) {
            report(last, "a column stands twice in the first line", "");
        } catch (UncheckedIOException e) {
            // what the rest would have said nobody knows
            rows.forEach(row -> refused.add(row.school()));
            report(
                    last,
                    "the sheet cannot be read after this row",
                    "a quotation mark is opened and not closed, or something stands after it");
        }
    }

    private void row(CSVRecord record, Map<String, Place> cells) {
        if (value(record, "decision").isEmpty()) {
            return;
        }
        int before = found.sorted().size();
        Place at = cells.getOrDefault("", Place.startOf(path));
        KEYS.forEach(column -> needed(record, column, cells));
        String decision = value(record, "decision");
        Optional<Answer> answer = Answer.of(decision);
        known(cells, "decision", decision, Answer.keys());
        if (answer.filter(one -> one != Answer.LOOKED).isPresent()) {
            List.of("reason", "body", "date").forEach(column -> needed(record, column, cells));
        }
        if (answer.filter(Answer.NOT_YET::equals).isPresent()) {
            needed(record, "until", cells);
        }
        known(cells, "body", value(record, "body"), bodies);
        isPublic(cells, "reason", value(record, "reason"));
        isPublic(cells, "minute", value(record, "minute"));
        if (!OneSentence.is(value(record, "reason"))) {
            report(
                    place(cells, "reason"),
                    "the reason has more than one sentence",
                    "say why in one");
        }
        Optional<LocalDate> on = day(cells, "date", value(record, "date"));
        Optional<LocalDate> until = day(cells, "until", value(record, "until"));
        if (found.sorted().size() > before) {
            refused.add(value(record, "school"));
        } else {
            add(record, answer, on, until, at, cells);
        }
    }

    private void add(
            CSVRecord record,
            Optional<Answer> answer,
            Optional<LocalDate> on,
            Optional<LocalDate> until,
            Place at,
            Map<String, Place> cells) {
        ReplyRow row =
                new ReplyRow(
                        value(record, "school"),
                        value(record, "policy"),
                        value(record, "target"),
                        value(record, "about"),
                        value(record, "code"),
                        answer,
                        some(value(record, "reason")),
                        some(value(record, "body")),
                        on,
                        some(value(record, "minute")),
                        until,
                        some(value(record, "wording")),
                        at,
                        cells);
        for (ReplyRow other : rows) {
            if (isSame(row, other)) {
                report(
                        place(cells, "target"),
                        row.target() + " stands in line " + other.at().line() + " too",
                        "keep one of the rows");
                refused.add(row.school());
                return;
            }
        }
        rows.add(row);
    }

    private static boolean isSame(ReplyRow one, ReplyRow other) {
        return one.school().equals(other.school())
                && one.policy().equals(other.policy())
                && one.target().equals(other.target());
    }

    private void needed(CSVRecord record, String column, Map<String, Place> cells) {
        if (value(record, column).isEmpty()) {
            report(place(cells, column), "the row has no " + column, "");
        }
    }

    private void known(Map<String, Place> cells, String column, String value, List<String> known) {
        if (!value.isEmpty() && !known.contains(value)) {
            String near = Suggestion.didYouMean(value, known);
            report(
                    place(cells, column),
                    "'" + value + "' is not a " + column,
                    near.isEmpty() ? "known here: " + String.join(", ", known) : near);
        }
    }

    /** What people may not put into the school's file they may not put here either. */
    private void isPublic(Map<String, Place> cells, String column, String value) {
        for (PersonalDetails.Detail detail : PersonalDetails.in(value)) {
            found.report(
                    Diagnostic.of(detail.problem(), place(cells, column), detail.text())
                            .hint("name a role instead"));
        }
    }

    private Optional<LocalDate> day(Map<String, Place> cells, String column, String value) {
        Optional<LocalDate> day = TypedDay.of(value);
        if (day.isEmpty() && !value.isEmpty()) {
            report(
                    place(cells, column),
                    "'" + value + "' is not a day",
                    "type it as 2026-07-08 or 08/07/2026");
        }
        return day;
    }

    private Place place(Map<String, Place> cells, String column) {
        return cells.getOrDefault(column, cells.getOrDefault("", Place.startOf(path)));
    }

    private void report(Place at, String what, String hint) {
        found.report(Diagnostic.of(ReplyProblem.BAD_REPLY, at, what).hint(hint));
    }

    private static String value(CSVRecord record, String column) {
        return record.isSet(column) ? SheetCell.asMeant(record.get(column).strip()) : "";
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
