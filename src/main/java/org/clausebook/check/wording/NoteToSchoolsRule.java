package org.clausebook.check.wording;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;

/** What a provider writes to schools stands under {@code note}, never in the text for readers. */
final class NoteToSchoolsRule implements WordingRule {

    private static final Pattern NOTE =
            Pattern.compile(
                    "(?i)\\b(?:notes? (?:to|for) (?:the )?(?:schools?|heads?|governors|users?)|guidance notes? for schools"
                            + "|schools (?:should|may|can|will need to) (?:adapt|amend|edit|personalise|customise|insert|delete)"
                            + "|this (?:model|template) (?:policy|text|document)|drafting note)\\b");

    @Override
    public void check(Wording wording, Consumer<Diagnostic> found) {
        for (MatchResult typed : wording.find(NOTE)) {
            found.accept(
                    wording.told(WordingProblem.NOTE_TO_SCHOOLS, typed)
                            .hint("move it to the clause's 'note', which only the provider sees"));
        }
    }
}
