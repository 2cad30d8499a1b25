package org.clausebook.check.wording;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;

/**
 * Numbers of paragraphs are worked out, never typed: a typed one is wrong as soon as anything
 * moves. A section of an Act is no paragraph of ours.
 */
final class TypedNumberRule implements WordingRule {

    /** "paragraph 4.1", "sections 3 and 4"; not "section 89 of the Education Act". */
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "\\b(?i:paragraphs?|sections?|clauses?|points?)\\s+\\d+(?:\\.\\d+)*(?:\\([a-z]\\))?"
                            + "(?![\\d.]*\\d)(?!\\s*(?:\\(\\d+\\)\\s*)?(?:(?:and|to|or|,)\\s*\\d+[A-Z]?\\s*)*(?:of|in)\\s+(?:the\\s+)?(?:[A-Z]|Act|Schedule|\\s))");

    /** "4.1 Staff must": a number of two parts at the start of a block. */
    private static final Pattern OWN =
            Pattern.compile("(?m)^\\d+\\.\\d+(?:\\.\\d+)*\\.?\\s+\\p{L}");

    @Override
    public void check(Wording wording, Consumer<Diagnostic> found) {
        for (MatchResult typed : wording.find(REFERENCE)) {
            report(
                    wording,
                    typed,
                    "write a reference, such as <<staff/report>>; its number is filled in",
                    found);
        }
        for (MatchResult typed : wording.find(OWN)) {
            report(
                    wording,
                    typed,
                    "leave the number out; Clausebook numbers the paragraphs",
                    found);
        }
    }

    private static void report(
            Wording wording, MatchResult typed, String hint, Consumer<Diagnostic> found) {
        found.accept(wording.told(WordingProblem.TYPED_NUMBER, typed).hint(hint));
    }
}
