package org.clausebook.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Tenure;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Citation;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Source;
import org.clausebook.render.html.HistoryPage;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/**
 * The versions of each clause that editions of a policy hold, newest first, in the order in which
 * the clauses stand in the newest edition; those that are no longer in it come last.
 */
final class ClauseHistories {

    private final Words words;
    private final StandingMaking standings;
    private final ClauseLives lives;
    private final Map<String, Kept> clauses = new LinkedHashMap<>();

    ClauseHistories(PublishedPolicy policy, Words words, StandingMaking standings) {
        this.words = words;
        this.standings = standings;
        this.lives = new ClauseLives(policy, words);
        for (Tenure tenure : policy.newestFirst()) {
            HistoryRecord.Edition edition = tenure.edition();
            for (ResolvedClause clause : ClauseList.of(edition.text().policy())) {
                add(clause, edition);
            }
        }
    }

    /** A clause as the newest edition that holds it names it, and its versions. */
    private record Kept(String title, List<String> formerly, Map<String, Version> versions) {}

    private record Version(
            ClauseVersion version,
            Optional<String> variant,
            List<String> sources,
            List<String> editions) {}

    /** Those to which something happened in some edition, or that came or went. */
    List<HistoryPage.ClauseHistory> changed() {
        return all(id -> !lives.neverChanged(id));
    }

    /** Those that have stood in every edition as they were in the first. */
    List<HistoryPage.ClauseHistory> unchanged() {
        return all(lives::neverChanged);
    }

    private List<HistoryPage.ClauseHistory> all(Predicate<String> wanted) {
        List<HistoryPage.ClauseHistory> all = new ArrayList<>();
        clauses.forEach(
                (id, kept) -> {
                    if (wanted.test(id)) {
                        all.add(
                                new HistoryPage.ClauseHistory(
                                        kept.title(),
                                        lives.of(id),
                                        lineage(id, kept),
                                        kept.versions().values().stream()
                                                .map(this::line)
                                                .toList()));
                    }
                });
        return all;
    }

    private void add(ResolvedClause clause, HistoryRecord.Edition edition) {
        Kept kept =
                clauses.computeIfAbsent(
                        clause.id(),
                        id ->
                                new Kept(
                                        clause.source().title().value(),
                                        clause.source().formerly().stream()
                                                .map(Placed::value)
                                                .toList(),
                                        new LinkedHashMap<>()));
        String key =
                clause.version().number() + clause.variant().map(name -> " " + name).orElse("");
        kept.versions()
                .computeIfAbsent(
                        key,
                        same ->
                                new Version(
                                        clause.version(),
                                        clause.variant(),
                                        sources(clause, edition),
                                        new ArrayList<>()))
                .editions()
                .add(standings.name(edition));
    }

    private static List<String> sources(ResolvedClause clause, HistoryRecord.Edition edition) {
        List<Source> known = edition.text().policy().sources();
        List<String> titles = new ArrayList<>();
        for (Citation citation : clause.version().sources()) {
            String id = citation.source().value();
            titles.add(
                    known.stream()
                            .filter(source -> source.id().equals(id))
                            .map(Source::title)
                            .findFirst()
                            .orElse(id));
        }
        return titles;
    }

    /** Where its wording came from, and where it went on when it was split or merged. */
    private Optional<String> lineage(String id, Kept kept) {
        List<String> sentences = new ArrayList<>();
        if (!kept.formerly().isEmpty()) {
            List<String> names = kept.formerly().stream().map(this::name).toList();
            sentences.add(words.say("page.history.formerly", String.join(", ", names)));
        }
        List<String> next =
                clauses.values().stream()
                        .filter(other -> other.formerly().contains(id))
                        .map(Kept::title)
                        .toList();
        if (!next.isEmpty()) {
            sentences.add(words.say("page.history.continued", String.join(", ", next)));
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    private String name(String id) {
        Kept kept = clauses.get(id);
        return kept == null ? id : kept.title();
    }

    private HistoryPage.VersionLine line(Version kept) {
        String from = Dates.day(kept.version().inForce());
        int number = kept.version().number();
        String name =
                kept.variant()
                        .map(variant -> words.say("page.history.variant", number, variant, from))
                        .orElseGet(() -> words.say("page.history.version", number, from));
        return new HistoryPage.VersionLine(
                name, kept.version().reason(), kept.sources(), String.join(", ", kept.editions()));
    }
}
