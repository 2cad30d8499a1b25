package org.clausebook.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Place;

/**
 * Refuses characters that do not show, or that turn the text around them: they would hide in a
 * policy or change how it reads.
 *
 * <p>The text goes on with a sign in their place, so that the rest of the file is checked too.
 */
final class HiddenCharacters {

    /** How many are reported one by one. */
    private static final int REPORTED = 5;

    private static final char SIGN = '\uFFFD';

    private final TextFile file;
    private final Findings findings;
    private final int all;
    private int found;
    private boolean tabInIndentation;

    private HiddenCharacters(TextFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.all =
                (int)
                        file.text()
                                .codePoints()
                                .filter(c -> c == '\t' || (c != '\n' && isRefused(c)))
                                .count();
    }

    /** The file without them, or nothing where its structure cannot be known. */
    static Optional<TextFile> refuse(TextFile file, Findings findings) {
        HiddenCharacters search = new HiddenCharacters(file, findings);
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= file.lines().size(); i++) {
            lines.add(search.line(i));
        }
        if (search.found > 0) {
            findings.leaveOut();
        }
        return search.tabInIndentation
                ? Optional.empty()
                : Optional.of(new TextFile(file.path(), lines));
    }

    private String line(int number) {
        String line = file.line(number);
        StringBuilder shown = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int units = Character.charCount(c);
            if (c == '\t') {
                tab(number, i);
                shown.append(' ');
            } else if (isRefused(c) || (c == 0xA0 && line.substring(0, i).isBlank())) {
                refuse(number, i, c);
                shown.append(String.valueOf(c == 0xA0 ? ' ' : SIGN).repeat(units));
            } else {
                shown.appendCodePoint(c);
            }
            i += units;
        }
        return shown.toString();
    }

    /**
     * Controls, format characters, private use, line separators and characters drawn as nothing.
     */
    static boolean isRefused(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            case Character.UNASSIGNED -> (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
            default ->
                    c == 0x034F
                            || c == 0x115F
                            || c == 0x1160
                            || c == 0x3164
                            || c == 0xFFA0
                            || c == 0x2800;
        };
    }

    private void tab(int number, int column) {
        String line = file.line(number);
        tabInIndentation |= line.substring(0, column).isBlank();
        if (++found <= REPORTED) {
            findings.report(
                    Diagnostic.of(LoadProblem.TAB, file.place(number, column + 1))
                            .hint(
                                    "type spaces instead"
                                            + more()
                                            + ":\n"
                                            + line.replace("\t", "  ")));
        }
    }

    private void refuse(int number, int column, int c) {
        if (++found > REPORTED) {
            return;
        }
        Place at = file.place(number, column + 1);
        String line = file.line(number);
        String before = wordBefore(line, column);
        String after = wordAfter(line, column + Character.charCount(c));
        findings.report(
                Diagnostic.of(kind(c), at, CharacterNames.of(c) + between(before, after))
                        .hint("delete it and type the words around it again" + more()));
    }

    private String more() {
        return found == REPORTED && all > REPORTED
                ? "; " + (all - REPORTED) + " more follow in this file"
                : "";
    }

    private static LoadProblem kind(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> LoadProblem.CONTROL_CHARACTER;
            case Character.PRIVATE_USE -> LoadProblem.PRIVATE_CHARACTER;
            default ->
                    CharacterNames.turns(c)
                            ? LoadProblem.TURNING_CHARACTER
                            : LoadProblem.HIDDEN_CHARACTER;
        };
    }

    private static String between(String before, String after) {
        if (!before.isEmpty() && !after.isEmpty()) {
            return String.format(Locale.ROOT, " between '%s' and '%s'", before, after);
        }
        if (!before.isEmpty()) {
            return " after '" + before + "'";
        }
        return after.isEmpty() ? "" : " before '" + after + "'";
    }

    private static String wordBefore(String line, int end) {
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(line.charAt(start - 1))) {
            start--;
        }
        return line.substring(start, end);
    }

    private static String wordAfter(String line, int start) {
        int end = start;
        while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        return line.substring(start, end);
    }
}
