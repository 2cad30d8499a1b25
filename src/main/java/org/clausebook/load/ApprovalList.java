package org.clausebook.load;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.source.EditionApproval;

/**
 * Reads a list of approvals as spreadsheets save it: one row for each edition, with the columns
 * school, policy, route, body, date, minute and check code. A row that is wrong is reported and
 * left out; the others are read.
 */
public final class ApprovalList {

    /** The first line of the list. */
    public static final List<String> COLUMNS =
            List.of("school", "policy", "route", "body", "date", "minute", "check code");

    /** The columns that tell of a decision; all empty for a correction, which needs none. */
    private static final List<String> APPROVAL = List.of("route", "body", "date", "minute");

    /** The routes by which an edition may be approved. */
    public static final List<String> ROUTES =
            List.of(
                    "full-board",
                    "committee",
                    "trust-board",
                    "head",
                    "chairs-action",
                    "none-needed");

    private final String path;
    private final List<String> bodies;
    private final Diagnostics found;
    private final List<ApprovalRow> rows = new ArrayList<>();
    private int linesRead = 1;

    private ApprovalList(String path, List<String> bodies, Diagnostics found) {
        this.path = path;
        this.bodies = bodies;
        this.found = found;
    }

    /**
     * The rows that are in order.
     *
     * @param path how messages name the file
     * @param bodies who may approve
     */
    public static List<ApprovalRow> read(
            Path file, String path, List<String> bodies, Diagnostics found) {
        ApprovalList list = new ApprovalList(path, bodies, found);
        try {
            list.read(Sheets.text(file));
        } catch (CharacterCodingException e) {
            list.report(1, "the list is not UTF-8 text", "save it as  CSV UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(list.rows);
    }

    private void read(String text) throws IOException {
        char between = Sheets.between(text);
        CSVFormat format = Sheets.format(between).builder().setTrim(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<String> missing =
                    COLUMNS.stream()
                            .filter(column -> !parser.getHeaderMap().containsKey(column))
                            .toList();
            if (!missing.isEmpty()) {
                report(
                        1,
                        "the first line lacks " + String.join(", ", missing),
                        "it reads  " + String.join(String.valueOf(between), COLUMNS));
                return;
            }
            for (CSVRecord record : parser) {
                linesRead = (int) parser.getCurrentLineNumber();
                row(record, linesRead);
            }
        } catch (IllegalArgumentException e) {
            report(1, "a column stands twice in the first line", "");
        } catch (UncheckedIOException e) {
            report(
                    linesRead + 1,
                    "the list cannot be read from here on",
                    "a quotation mark is opened and not closed, or something stands after it");
        }
    }

    private void row(CSVRecord record, int line) {
        if (COLUMNS.stream().allMatch(column -> value(record, column).isEmpty())) {
            return;
        }
        int before = found.sorted().size();
        List<String> needed = new ArrayList<>(List.of("school", "policy"));
        boolean approved = APPROVAL.stream().anyMatch(column -> !value(record, column).isEmpty());
        if (approved) {
            needed.addAll(List.of("route", "body", "date"));
        }
        for (String column : needed) {
            if (value(record, column).isEmpty()) {
                report(line, "the row has no " + column, "");
            }
        }
        known(line, "route", value(record, "route"), ROUTES);
        known(line, "body", value(record, "body"), bodies);
        minute(line, value(record, "minute"));
        Optional<LocalDate> on = day(line, value(record, "date"));
        if (found.sorted().size() > before) {
            return;
        }
        Place at = new Place(path, line, 1);
        String school = value(record, "school");
        String policy = value(record, "policy");
        for (ApprovalRow row : rows) {
            if (row.school().equals(school) && row.policy().equals(policy)) {
                report(
                        line,
                        policy + " of " + school + " stands in line " + row.at().line() + " too",
                        "keep one of the rows");
                return;
            }
        }
        rows.add(
                new ApprovalRow(
                        school,
                        policy,
                        on.map(day -> approval(record, day, at)),
                        some(value(record, "check code")),
                        at));
    }

    private static EditionApproval approval(CSVRecord record, LocalDate on, Place at) {
        return new EditionApproval(
                value(record, "route"),
                value(record, "body"),
                on,
                some(value(record, "minute")),
                Optional.empty(),
                Optional.empty(),
                at);
    }

    private void known(int line, String column, String value, List<String> known) {
        if (!value.isEmpty() && !known.contains(value)) {
            String near = Suggestion.didYouMean(value, known);
            report(
                    line,
                    "'" + value + "' is not a " + column,
                    near.isEmpty() ? "known here: " + String.join(", ", known) : near);
        }
    }

    /** What people may not put into a reason they may not put into a minute either. */
    private void minute(int line, String value) {
        for (PersonalDetails.Detail detail : PersonalDetails.in(value)) {
            found.report(
                    Diagnostic.of(detail.problem(), new Place(path, line, 1), detail.text())
                            .hint("the minute is a reference, such as 26/31"));
        }
    }

    /** As typed, or as a spreadsheet in Britain shows it. */
    private Optional<LocalDate> day(int line, String value) {
        Optional<LocalDate> day = TypedDay.of(value);
        if (day.isEmpty() && !value.isEmpty()) {
            report(line, "'" + value + "' is not a day", "type it as 2026-07-08 or 08/07/2026");
        }
        return day;
    }

    private void report(int line, String what, String hint) {
        found.report(Diagnostic.of(LoadProblem.BAD_ROW, new Place(path, line, 1), what).hint(hint));
    }

    private static String value(CSVRecord record, String column) {
        return record.isSet(column) ? record.get(column).strip() : "";
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
