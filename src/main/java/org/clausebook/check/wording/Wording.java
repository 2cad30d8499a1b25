package org.clausebook.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Passage;
import org.clausebook.model.text.Prose;

/**
 * One text as it was typed.
 *
 * @param subject the clause or policy it belongs to, for which a warning is accepted
 * @param owner the profile whose text it is; {@code provider} for the library's
 * @param audience for whom it is written, as far as that is said
 * @param onForm whether it stands on a form, in the voice of whoever signs it
 * @param received whether it is held as it was received
 * @param prose the same, parsed
 */
record Wording(
        String subject,
        String owner,
        List<String> audience,
        boolean onForm,
        boolean received,
        Passage passage,
        Prose prose) {

    /** Settings and references, whose words are not typed here. */
    private static final Pattern FILLED_IN =
            Pattern.compile("<<[^>]*>>|\\{[^}]*\\}|\\[\\[?#?[a-z0-9-]+\\]\\]?");

    Wording {
        audience = List.copyOf(audience);
    }

    /**
     * What was typed, with blanks where settings, references and names of blocks stand, and where a
     * line ends: every character keeps its place.
     */
    String words() {
        StringBuilder words = new StringBuilder(passage.text());
        Matcher filled = FILLED_IN.matcher(passage.text());
        while (filled.find()) {
            for (int i = filled.start(); i < filled.end(); i++) {
                if (words.charAt(i) != '\n') {
                    words.setCharAt(i, ' ');
                }
            }
        }
        return words.toString();
    }

    /** Every place in the words where the pattern stands. */
    List<MatchResult> find(Pattern pattern) {
        return pattern.matcher(words()).results().toList();
    }

    /** What is wrong with the words that were found, underlined as far as their first line goes. */
    Diagnostic told(WordingProblem problem, MatchResult typed, Object... more) {
        List<Object> details = new ArrayList<>(List.of(typed.group().replaceAll("\\s+", " ")));
        details.addAll(List.of(more));
        return Diagnostic.of(problem, place(typed.start()), details.toArray())
                .underline(typed.group().lines().findFirst().orElse("").length());
    }

    /** Where a character of the typed text stands in its file. */
    Place place(int offset) {
        String before = passage.text().substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return passage.place(line, offset - before.lastIndexOf('\n'));
    }
}
