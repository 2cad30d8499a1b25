package org.clausebook.check.wording;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.Workspace;

/** A clause that says it is a must has no word in it that makes it advice. */
final class WeakWordRule implements WordingRule {

    private static final String MUST = "must";
    private static final String SHOULD = "should";

    private final Map<String, Clause> clauses;
    private final Pattern weak;

    WeakWordRule(Workspace workspace) {
        clauses = workspace.clauses();
        List<String> words = workspace.library().strengths().getOrDefault(SHOULD, List.of(SHOULD));
        weak =
                Pattern.compile(
                        "(?i)\\b(?:"
                                + words.stream()
                                        .map(Pattern::quote)
                                        .collect(Collectors.joining("|"))
                                + ")\\b");
    }

    @Override
    public void check(Wording wording, Consumer<Diagnostic> found) {
        if (!wording.onForm() && isMust(wording.subject())) {
            for (MatchResult typed : wording.find(weak)) {
                found.accept(
                        Diagnostic.of(
                                        WordingProblem.WEAK_WORD,
                                        wording.place(typed.start()),
                                        typed.group(),
                                        MUST)
                                .underline(typed.group().length())
                                .hint("write what is done, or 'must'"));
            }
        }
    }

    private boolean isMust(String subject) {
        Clause clause = clauses.get(subject);
        return clause != null
                && clause.versions()
                        .get(clause.versions().size() - 1)
                        .strength()
                        .filter(MUST::equals)
                        .isPresent();
    }
}
