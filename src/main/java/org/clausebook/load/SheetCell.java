package org.clausebook.load;

import java.util.regex.Pattern;

/** What stands in a cell: a spreadsheet works some words out instead of showing them. */
final class SheetCell {

    /** What a spreadsheet would take for a formula and not for words. */
    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r].*");

    private SheetCell() {}

    /** The words with an apostrophe before them where a spreadsheet would work them out. */
    static String harmless(String value) {
        return FORMULA.matcher(value).matches() ? "'" + value : value;
    }

    /** The words without that apostrophe. */
    static String asMeant(String value) {
        return value.startsWith("'") && FORMULA.matcher(value).matches()
                ? value.substring(1)
                : value;
    }
}
