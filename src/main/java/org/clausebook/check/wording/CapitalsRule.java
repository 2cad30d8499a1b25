package org.clausebook.check.wording;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;

/** Words in capitals are slow to read, and some screen readers spell them out. */
final class CapitalsRule implements WordingRule {

    /** Three words or more; short ones may be initials, so that one must have five letters. */
    private static final Pattern RUN =
            Pattern.compile(
                    "\\b(?=(?:\\p{Lu}+[ \\t]+)*\\p{Lu}{5,})\\p{Lu}{2,}(?:[ \\t]+\\p{Lu}{2,}){2,}\\b");

    @Override
    public void check(Wording wording, Consumer<Diagnostic> found) {
        for (MatchResult typed : wording.find(RUN)) {
            found.accept(
                    wording.told(WordingProblem.CAPITALS, typed)
                            .hint("write it as any sentence; *bold* sets it off"));
        }
    }
}
