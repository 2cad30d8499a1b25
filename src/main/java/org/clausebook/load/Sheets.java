package org.clausebook.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;

/** How spreadsheets save a sheet as text: with or without a mark at its start, with , or ;. */
final class Sheets {

    /** By what spreadsheets know UTF-8. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    private Sheets() {}

    /**
     * What a file holds, without the mark at its start.
     *
     * @throws java.nio.charset.CharacterCodingException where it is not UTF-8
     */
    static String text(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** What stands between two cells, as the first line shows. */
    static char between(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.contains(";") && !first.contains(",") ? ';' : ',';
    }

    /** A sheet whose first line names its columns, in any order and case. */
    static CSVFormat format(char between) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(between)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreSurroundingSpaces(true)
                .setAllowMissingColumnNames(true)
                .get();
    }
}
