package org.clausebook.load;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;

/**
 * A reply sheet as a spreadsheet saves it, cell by cell.
 *
 * @param rows those that could be read
 * @param whole whether that is all of them
 */
record SheetRows(List<Row> rows, boolean whole) {

    SheetRows {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param values by the names of the columns, in small letters
     * @param places where each cell starts; under the empty name the first
     */
    record Row(String path, Map<String, String> values, Map<String, Place> places) {
        Row {
            values = Map.copyOf(values);
            places = Map.copyOf(places);
        }

        String value(String column) {
            return values.getOrDefault(column, "");
        }

        Optional<String> some(String column) {
            return Optional.of(value(column)).filter(value -> !value.isEmpty());
        }

        Place at() {
            return places.getOrDefault("", Place.startOf(path));
        }

        Place place(String column) {
            return places.getOrDefault(column, at());
        }

        void report(Diagnostics found, String column, String what, String hint) {
            found.report(Diagnostic.of(ReplyProblem.BAD_REPLY, place(column), what).hint(hint));
        }

        void need(Diagnostics found, String column) {
            if (value(column).isEmpty()) {
                report(found, column, "the row has no " + column, "");
            }
        }

        /** The day in a cell; nothing, and told, where something else stands there. */
        Optional<LocalDate> day(Diagnostics found, String column) {
            Optional<LocalDate> day = TypedDay.of(value(column));
            if (day.isEmpty() && some(column).isPresent()) {
                report(
                        found,
                        column,
                        "'" + value(column) + "' is not a day",
                        "type it as 2026-07-08 or 08/07/2026");
            }
            return day;
        }
    }

    /**
     * Reads a file.
     *
     * @param path how messages name it
     * @param columns without which it is no such sheet
     */
    static SheetRows of(Path file, String path, List<String> columns, Diagnostics found) {
        try {
            return of(Sheets.text(file), path, columns, found);
        } catch (CharacterCodingException e) {
            report(
                    found,
                    Place.startOf(path),
                    "the sheet is not UTF-8 text",
                    "save it as  CSV UTF-8");
            return new SheetRows(List.of(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SheetRows of(String text, String path, List<String> columns, Diagnostics found)
            throws IOException {
        char between = Sheets.between(text);
        Place last = Place.startOf(path);
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), Sheets.format(between))) {
            List<String> missing =
                    columns.stream()
                            .filter(column -> !parser.getHeaderMap().containsKey(column))
                            .toList();
            if (!missing.isEmpty()) {
                report(
                        found,
                        last,
                        "the first line lacks " + String.join(", ", missing),
                        "it reads  " + String.join(String.valueOf(between), ReplySheet.COLUMNS));
                return new SheetRows(List.of(), false);
            }
            for (CSVRecord record : parser) {
                List<Place> places =
                        CellPlaces.of(path, text, (int) record.getCharacterPosition(), between);
                last = places.get(0);
                rows.add(
                        new Row(
                                path,
                                values(record, parser.getHeaderMap()),
                                CellPlaces.named(parser.getHeaderMap(), places)));
            }
            return new SheetRows(rows, true);
        } catch (IllegalArgumentException e) {
            report(found, last, "a column stands twice in the first line", "");
        } catch (UncheckedIOException e) {
            report(
                    found,
                    last,
                    "the sheet cannot be read after this row",
                    "a quotation mark is opened and not closed, or something stands after it");
        }
        return new SheetRows(rows, false);
    }

    private static Map<String, String> values(CSVRecord record, Map<String, Integer> columns) {
        Map<String, String> values = new HashMap<>();
        columns.forEach(
                (name, index) -> {
                    if (index < record.size()) {
                        values.put(
                                name.toLowerCase(Locale.ROOT),
                                SheetCell.asMeant(record.get(index).strip()));
                    }
                });
        return values;
    }

    private static void report(Diagnostics found, Place at, String what, String hint) {
        found.report(Diagnostic.of(ReplyProblem.BAD_REPLY, at, what).hint(hint));
    }
}
