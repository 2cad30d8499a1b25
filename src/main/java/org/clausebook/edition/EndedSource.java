package org.clausebook.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.model.policy.Cited;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Source;

/**
 * Law or guidance that has ended, with the published editions that rest on it all the same: they
 * were right when they were published, and need a new edition.
 *
 * @param uses by owner and policy
 */
public record EndedSource(Source source, List<Use> uses) {

    /**
     * An edition in force and its clauses, in reading order, that cite the source other than as
     * history.
     */
    public record Use(HistoryRecord.Edition edition, List<String> clauses) {
        public Use {
            clauses = List.copyOf(clauses);
        }
    }

    public EndedSource {
        uses = List.copyOf(uses);
    }

    /**
     * What had ended by a day and is rested on by editions in force on it, in the register's order.
     *
     * @param register by id, as it is now: what an edition's own record knew of it is past
     */
    public static List<EndedSource> of(
            Collection<History> histories, Map<String, Source> register, LocalDate day) {
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        histories.stream()
                .sorted(Comparator.comparing(History::owner).thenComparing(History::policy))
                .flatMap(history -> Timeline.of(history).on(day).edition().stream())
                .map(Tenure::edition)
                .forEach(
                        edition ->
                                cited(edition)
                                        .forEach(
                                                (source, clauses) ->
                                                        uses.computeIfAbsent(
                                                                        source,
                                                                        id -> new ArrayList<>())
                                                                .add(
                                                                        new Use(
                                                                                edition,
                                                                                List.copyOf(
                                                                                        clauses)))));
        return register.values().stream()
                .filter(source -> hasEnded(source, day) && uses.containsKey(source.id()))
                .map(source -> new EndedSource(source, uses.getOrDefault(source.id(), List.of())))
                .toList();
    }

    private static boolean hasEnded(Source source, LocalDate day) {
        return source.superseded().filter(end -> !end.on().isAfter(day)).isPresent();
    }

    private static Map<String, Set<String>> cited(HistoryRecord.Edition edition) {
        Map<String, Set<String>> clauses = new LinkedHashMap<>();
        for (ResolvedClause clause : ClauseList.of(edition.text().policy())) {
            for (Cited cited : Cited.by(clause)) {
                clauses.computeIfAbsent(cited.source(), id -> new LinkedHashSet<>())
                        .add(clause.id());
            }
        }
        return clauses;
    }
}
