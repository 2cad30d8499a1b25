package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.compare.Change;
import org.clausebook.compare.Ground;
import org.clausebook.compare.Outliner;
import org.clausebook.compare.Telling;
import org.clausebook.compare.redline.ClauseDiff.Descent;
import org.clausebook.compare.redline.ClauseDiff.Fate;
import org.clausebook.model.text.Block;

/** What became of each clause, with the causes of every mark in it. */
final class ClauseCases implements Merging.Cases<PlacedClause, ClauseDiff> {

    private final RedlineMaking making;
    private final ClauseTexts texts;
    private final SectionCases sections;

    ClauseCases(RedlineMaking making, ClauseTexts texts, SectionCases sections) {
        this.making = making;
        this.texts = texts;
        this.sections = sections;
    }

    /** What is left of a clause that was split or joined stands with its heirs. */
    @Override
    public List<ClauseDiff> removed(PlacedClause before) {
        return making.isGone(before)
                ? List.of(asWhole(before, Fate.REMOVED, Change.Kind.CLAUSE_LEFT_OUT))
                : List.of();
    }

    @Override
    public List<ClauseDiff> added(PlacedClause now) {
        return List.of(
                making.isNew(now)
                        ? asWhole(now, Fate.ADDED, Change.Kind.CLAUSE_ADDED)
                        : compared(Optional.empty(), now));
    }

    @Override
    public List<ClauseDiff> kept(PlacedClause before, PlacedClause now) {
        return List.of(compared(Optional.of(before), now));
    }

    /** It is told where it stands now. */
    @Override
    public List<ClauseDiff> movedAway(PlacedClause before) {
        return List.of();
    }

    @Override
    public List<ClauseDiff> movedHere(PlacedClause before, PlacedClause now) {
        return kept(before, now);
    }

    private ClauseDiff asWhole(PlacedClause clause, Fate fate, Change.Kind kind) {
        Optional<String> within = Optional.ofNullable(sections.within().get(clause.id()));
        List<Change> why =
                within.map(section -> List.of(sections.whole(section)))
                        .orElseGet(() -> making.causes().about(List.of(clause.id()), kind));
        boolean isNew = fate == Fate.ADDED;
        return new ClauseDiff(
                clause.id(),
                clause.title(),
                fate,
                false,
                within,
                Descent.SAME,
                List.of(),
                List.of(),
                0,
                isNew ? Optional.empty() : clause.number(),
                isNew ? clause.number() : Optional.empty(),
                clause.clause().blocks(),
                why);
    }

    private ClauseDiff compared(Optional<PlacedClause> before, PlacedClause now) {
        List<Change> why = new ArrayList<>();
        List<PlacedClause> from = texts.from(now);
        Set<String> sides =
                from.stream()
                        .map(PlacedClause::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        sides.add(now.id());
        if (!from.isEmpty()) {
            why.add(lineage(now, from));
        }
        boolean moved = making.moves().isMoved(now);
        if (moved) {
            why.add(making.causes().order(making.policy(), layer(before, now)));
        }
        List<Block> text = making.renumbered(texts.of(now).orElseThrow());
        Map<Integer, Touched> marks = MarkWalk.of(text);
        marks.forEach(
                (mark, touched) ->
                        making.reason(
                                mark, making.causes().of(now.id(), now.title(), sides, touched)));
        return new ClauseDiff(
                now.id(),
                now.title(),
                Fate.KEPT,
                moved,
                Optional.empty(),
                texts.descent(now),
                from.stream().map(Kin::of).toList(),
                texts.to(now).stream().map(Kin::of).toList(),
                marks.size(),
                before.or(() -> from.stream().findFirst()).flatMap(PlacedClause::number),
                now.number(),
                text,
                why);
    }

    private Change lineage(PlacedClause now, List<PlacedClause> from) {
        Causes causes = making.causes();
        List<Change> others =
                new ArrayList<>(causes.about(List.of(now.id()), Change.Kind.CLAUSE_ADDED));
        List<String> ids = from.stream().map(PlacedClause::id).toList();
        others.addAll(causes.about(ids, Change.Kind.CLAUSE_LEFT_OUT));
        String titles =
                from.stream().map(PlacedClause::title).distinct().collect(Collectors.joining(", "));
        return causes.instead(
                others,
                new Telling(Change.Kind.LINEAGE, now.id())
                        .titled(now.title())
                        .by(now.clause().source().layer())
                        .fromTo(Optional.of(titles), Optional.of(now.title()))
                        .grounds(List.of(Ground.of(now.clause().version()))),
                now.title() + words(texts.descent(now)) + titles);
    }

    private static String words(Descent descent) {
        return switch (descent) {
            case JOINED -> ": joined from ";
            case SPLIT -> ": split from ";
            case RENAMED, SAME -> ": was ";
        };
    }

    /** Who put the clause where it stands, or where it stood, if that was not the model policy. */
    private static String layer(Optional<PlacedClause> before, PlacedClause now) {
        String layer = Outliner.of(now.clause().at());
        return layer.equals(Change.PROVIDER)
                ? before.map(old -> Outliner.of(old.clause().at())).orElse(layer)
                : layer;
    }
}
