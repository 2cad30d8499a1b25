package org.clausebook.check.wording;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
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
                        wording.told(WordingProblem.WEAK_WORD, typed, MUST)
                                .hint("write what is done, or 'must'"));
            }
        }
    }

    private boolean isMust(String subject) {
        Clause clause = clauses.get(subject);
        return clause != null
                && clause.newest()
                        .flatMap(ClauseVersion::strength)
                        .filter(MUST::equals)
                        .isPresent();
    }
}
