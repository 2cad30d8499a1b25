package org.clausebook.prose;

import java.util.List;
import java.util.regex.MatchResult;

/**
 * Lines that AsciiDoc would drop without a word, or take for something other than a line of text.
 */
final class LineSlips {

    private static final String AS_WORDS = "to print it as words, type '\\' in front of it: ";

    private static final String LEAVE_OUT =
            "leave the line out; sections and pages belong to the outline";

    static final List<Slip> ALL =
            List.of(
                    Slip.of(
                            "[ \\t]+",
                            ProseProblem.LEADING_SPACE,
                            "start the line at the left margin; an item inside an item is '** item'"),
                    Slip.of("//.*", ProseProblem.COMMENT, LineSlips::asWords),
                    Slip.of(
                            ":[^:\\s][^:]*:(?:\\s.*)?$",
                            ProseProblem.ATTRIBUTE_LINE,
                            LineSlips::asWords),
                    Slip.of("(?:={1,6}|#{1,6})\\s+\\S.*", ProseProblem.HEADING, LineSlips::heading),
                    Slip.of(
                            "[A-Za-z][\\w-]*::\\S*\\[.*\\]$",
                            ProseProblem.MACRO,
                            "leave it out; clause text is words alone"),
                    Slip.of(
                            "_{2,3}$|_{5,}$",
                            ProseProblem.BLOCK_LINE,
                            "for a quotation, type '____' (four) on the line before and the line after it"),
                    Slip.of(
                            "[|,:!]={3,}$",
                            ProseProblem.BLOCK_LINE,
                            "for a table, type '|===' on the line before and the line after it"),
                    Slip.of(
                            "([-*_'])(?: *\\1){2,}$|--$|<{3,}$",
                            ProseProblem.BLOCK_LINE,
                            LEAVE_OUT),
                    Slip.of(
                            "([-=~^+.`])\\1{3,}$|[=~^+]{2,3}$|```\\w*$",
                            ProseProblem.BLOCK_LINE,
                            LEAVE_OUT),
                    Slip.of(
                            ">(?: .*)?$",
                            ProseProblem.BLOCK_LINE,
                            "for a quotation, type '____' on the line before and the line after it"),
                    Slip.of(
                            "(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):(?= )",
                            ProseProblem.ADMONITION,
                            "for a note, type '[.note]' on the line above the paragraph\n"
                                    + AS_WORDS
                                    + "\\NOTE: ..."),
                    Slip.of(
                                    "([-\u2022\u25e6\u25aa\u25ab\u2023\u00b7\u25cf\u25cb\u25a0\u25a1\u2013\u27a2\u2713\u2714])\\s+(\\S.*)",
                                    ProseProblem.LIST_MARK,
                                    match -> "type '* " + shortened(match.group(2)) + "'")
                            .quoting(1),
                    Slip.of(
                                    "((?:\\d+|[A-Za-z])[.)]|[ivxIVX]+\\))\\s+(\\S.*)",
                                    ProseProblem.LIST_MARK,
                                    LineSlips::numbered)
                            .quoting(1),
                    Slip.of(
                                    "(\\S.*?)(:::+|;;)(?: .*)?$",
                                    ProseProblem.LIST_MARK,
                                    "for a word and its meaning, type 'word:: meaning'")
                            .quoting(2),
                    Slip.of("<(?:\\d+|\\.)>(?= )", ProseProblem.CALLOUT, LineSlips::asWords),
                    Slip.of("\\.\\.?[^\\s.].*", ProseProblem.BLOCK_TITLE, LineSlips::title),
                    Slip.of(
                            "(?:\\*{1,2}|\\.{1,2})$",
                            ProseProblem.EMPTY_ITEM,
                            "type the words of the item on the same line"),
                    Slip.of(
                            "\\|.*",
                            ProseProblem.ROW_OUTSIDE_TABLE,
                            "type '|===' on the line before the first row and the line after the last"));

    private LineSlips() {}

    private static String asWords(MatchResult match) {
        return AS_WORDS + "\\" + shortened(match.group());
    }

    private static String heading(MatchResult match) {
        return "headings are the titles of sections in the outline; leave the line out\n"
                + asWords(match);
    }

    private static String numbered(MatchResult match) {
        return "for a numbered step, type '. " + shortened(match.group(2)) + "'\n" + asWords(match);
    }

    private static String title(MatchResult match) {
        String words = match.group().substring(1);
        return "for a numbered step, type a space after the dot: '. "
                + shortened(words)
                + "'\n"
                + asWords(match);
    }

    /** Enough of a line to be recognised in a hint. */
    static String shortened(String words) {
        return words.length() <= 40
                ? words
                : words.substring(
                                0,
                                words.offsetByCodePoints(
                                        0, Math.min(36, words.codePointCount(0, words.length()))))
                        + " ...";
    }
}
