package org.clausebook.check.wording;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;

/**
 * A policy speaks of people, and a form in the voice of whoever signs it: "I" stands on forms
 * alone. What somebody is quoted as saying is let pass.
 */
final class FirstPersonRule implements WordingRule {

    private static final Pattern SPOKEN =
            Pattern.compile("\\b(?:I(?:['\\u2019](?:m|ve|ll|d))?|[Mm]y|[Mm]yself)\\b(?![.)/-])");
    private static final Pattern QUOTED =
            Pattern.compile("\"[^\"\\n]*\"|\\u201c[^\\u201d]*\\u201d|\\u2018[^\\u2019]*\\u2019");

    @Override
    public void check(Wording wording, Consumer<Diagnostic> found) {
        if (wording.onForm()) {
            return;
        }
        for (MatchResult typed : wording.find(SPOKEN)) {
            boolean quoted =
                    wording.find(QUOTED).stream()
                            .anyMatch(
                                    quote ->
                                            quote.start() < typed.start()
                                                    && typed.end() < quote.end());
            if (!quoted) {
                found.accept(
                        wording.told(WordingProblem.FIRST_PERSON, typed)
                                .hint(
                                        "say who does it, or put it under 'statements' for the form"));
            }
        }
    }
}
