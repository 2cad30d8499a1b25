package org.clausebook.load;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            ApprovalList list = new ApprovalList(path, bodies, found);
            list.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
            return List.copyOf(list.rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String text) throws IOException {
        String first = text.lines().findFirst().orElse("");
        char between = first.contains(";") && !first.contains(",") ? ';' : ',';
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(between)
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setIgnoreHeaderCase(true)
                        .setIgnoreSurroundingSpaces(true)
                        .setAllowMissingColumnNames(true)
                        .setTrim(true)
                        .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<String> missing =
                    COLUMNS.stream()
                            .filter(column -> !parser.getHeaderMap().containsKey(column))
                            .toList();
            if (!missing.isEmpty()) {
                report(1, "the first line lacks " + String.join(", ", missing), COLUMNS);
                return;
            }
            for (CSVRecord record : parser) {
                int line = (int) parser.getCurrentLineNumber();
                row(record, record.getRecordNumber() == 0 ? 1 : line);
            }
        } catch (IllegalArgumentException e) {
            report(1, "the list cannot be read: " + e.getMessage(), List.of());
        }
    }

    private void row(CSVRecord record, int line) {
        if (COLUMNS.stream().allMatch(column -> value(record, column).isEmpty())) {
            return;
        }
        int before = found.sorted().size();
        for (String column : List.of("school", "policy", "route", "body", "date")) {
            if (value(record, column).isEmpty()) {
                report(line, "the row has no " + column, List.of());
            }
        }
        known(line, "route", value(record, "route"), ROUTES);
        known(line, "body", value(record, "body"), bodies);
        Optional<LocalDate> on = day(line, value(record, "date"));
        if (found.sorted().size() > before || on.isEmpty()) {
            return;
        }
        Place at = new Place(path, line, 1);
        rows.add(
                new ApprovalRow(
                        value(record, "school"),
                        value(record, "policy"),
                        new EditionApproval(
                                value(record, "route"),
                                value(record, "body"),
                                on.get(),
                                some(value(record, "minute")),
                                Optional.empty(),
                                Optional.empty(),
                                at),
                        some(value(record, "check code")),
                        at));
    }

    private void known(int line, String column, String value, List<String> known) {
        if (!value.isEmpty() && !known.contains(value)) {
            String near = Suggestion.didYouMean(value, known);
            report(
                    line,
                    "'" + value + "' is not a " + column,
                    near.isEmpty() ? known : List.of(near));
        }
    }

    private Optional<LocalDate> day(int line, String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            report(line, "'" + value + "' is not a day", List.of("such as 2026-07-08"));
            return Optional.empty();
        }
    }

    private void report(int line, String what, List<String> hint) {
        found.report(
                Diagnostic.of(LoadProblem.BAD_ROW, new Place(path, line, 1), what)
                        .hint(String.join(", ", hint)));
    }

    private static String value(CSVRecord record, String column) {
        return record.isSet(column) ? record.get(column).strip() : "";
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
