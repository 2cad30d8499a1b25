package org.clausebook.check.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.Source;
import org.clausebook.model.source.Superseded;
import org.clausebook.model.source.Workspace;
import org.clausebook.words.Dates;

/**
 * Law and guidance are cited by reference, so that the program knows what a text rests on. One that
 * is only named stays when the law goes; where it has gone, that is an error. What the clause lists
 * among its sources may be named.
 */
final class NamedSourceRule implements WordingRule {

    private final Workspace workspace;
    private final LocalDate today;
    private final SourceNames names;

    /**
     * @param today the day from which what has ended is wrong
     */
    NamedSourceRule(Workspace workspace, LocalDate today) {
        this.workspace = workspace;
        this.today = today;
        this.names = new SourceNames(workspace.sources().values());
    }

    @Override
    public void check(Wording wording, Consumer<Diagnostic> found) {
        for (MatchResult typed : wording.find(names.pattern())) {
            List<Source> meant =
                    names.of(typed).stream()
                            .filter(source -> !isCited(wording.subject(), source))
                            .toList();
            if (!meant.isEmpty()) {
                found.accept(told(wording, typed, meant));
            }
        }
    }

    private Diagnostic told(Wording wording, MatchResult typed, List<Source> meant) {
        Source first = meant.get(0);
        return meant.stream().allMatch(this::hasEnded)
                ? wording.told(
                                WordingProblem.ENDED_SOURCE_NAMED,
                                typed,
                                Dates.day(first.superseded().orElseThrow().on()))
                        .hint(successor(first))
                : wording.told(WordingProblem.SOURCE_NAMED, typed).hint(reference(meant));
    }

    private boolean hasEnded(Source source) {
        return source.superseded().map(end -> !end.on().isAfter(today)).orElse(false);
    }

    private static String reference(List<Source> meant) {
        return "write "
                + meant.stream()
                        .map(source -> "<<source/" + source.id() + ">>")
                        .collect(Collectors.joining(" or "));
    }

    private String successor(Source ended) {
        return ended.superseded()
                .flatMap(Superseded::by)
                .flatMap(by -> Optional.ofNullable(workspace.sources().get(by.value())))
                .map(next -> "in its place there is <<source/" + next.id() + ">>: " + next.title())
                .orElse("leave it out");
    }

    /**
     * Whether the clause lists it among its sources; whether one that it lists still holds is asked
     * of the policy.
     */
    private boolean isCited(String subject, Source source) {
        Clause clause = workspace.clauses().get(subject);
        return clause != null
                && clause.newest().stream()
                        .flatMap(newest -> newest.sources().stream())
                        .anyMatch(cited -> cited.source().value().equals(source.id()));
    }
}
