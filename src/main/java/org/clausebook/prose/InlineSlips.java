package org.clausebook.prose;

import java.util.List;
import java.util.regex.MatchResult;

/**
 * Marks inside a line that AsciiDoc or Markdown knows and clause text does not. What they hold is
 * looked for over a few hundred characters and no more, so that no heap of them takes long; beyond
 * that they print as typed.
 */
final class InlineSlips {

    /** The characters with which any of them begins. */
    static final String FIRST = "![*_`#^~+$";

    private static final String ESCAPE =
            "; to print the character itself, type '\\' in front of it";
    private static final String NO_MARK = "bold is '*bold*' and slanted is '_slant_'" + ESCAPE;

    static final List<Slip> ALL =
            List.of(
                    Slip.of(
                            "!?\\[([^\\[\\]]{0,200})\\]\\(([^\\s]{0,500}?)\\)",
                            ProseProblem.MARKDOWN_LINK,
                            InlineSlips::markdownLink),
                    Slip.of(
                            "\\[\\[[^\\[\\]]{0,200}\\]\\]",
                            ProseProblem.NAME_INSIDE_TEXT,
                            "a name stands on the line above its block, '[#name]', or first in its item, '* [[name]]words'"),
                    Slip.of("\\[[^\\[\\]\\s]{0,200}\\](?=[*_`#^~]\\S)", ProseProblem.ROLE, NO_MARK),
                    Slip.of(
                            "\\+\\+\\+.{0,200}?\\+\\+\\+|\\$\\$.{0,200}?\\$\\$",
                            ProseProblem.PASSTHROUGH,
                            "leave out the marks" + ESCAPE),
                    Slip.of(
                            "(?<!\\w)(\\+{1,2})(?=[^\\s+])(?:.{0,200}?[^\\s+])?\\1(?![\\w+])",
                            ProseProblem.PASSTHROUGH,
                            "leave out the marks" + ESCAPE),
                    Slip.of(
                            "(\\*\\*|__)(?=[^\\s*_])(.{0,200}?[^\\s*_])\\1",
                            ProseProblem.DOUBLE_MARK,
                            match ->
                                    "type '"
                                            + match.group(1).charAt(0)
                                            + match.group(2)
                                            + match.group(1).charAt(0)
                                            + "'"),
                    Slip.of(
                            "(?<!\\w)`(?=[^\\s`])[^`]{0,200}(?<=[^\\s`])`(?!\\w)",
                            ProseProblem.OTHER_MARK,
                            NO_MARK),
                    Slip.of(
                            "##(?=\\S).{0,200}?\\S##|(?<!\\w)#(?=[^\\s#])(?:.{0,200}?[^\\s#])?#(?!\\w)",
                            ProseProblem.OTHER_MARK,
                            NO_MARK),
                    Slip.of(
                            "\\^[^\\s^]{1,200}\\^|~[^\\s~]{1,200}~",
                            ProseProblem.OTHER_MARK,
                            NO_MARK));

    private InlineSlips() {}

    /** The same link as it is typed here, where it is one that may be typed. */
    private static String markdownLink(MatchResult match) {
        if (match.group().startsWith("!")) {
            return "leave the picture out; clause text is words alone";
        }
        return LinkSyntax.isAddress(match.group(2))
                ? "type '" + match.group(2) + "[" + match.group(1) + "]'"
                : "type the whole address, then the words: 'https://guidance.example[the guidance]'";
    }
}
