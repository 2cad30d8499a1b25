package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.compare.Change;
import org.clausebook.compare.Telling;
import org.clausebook.compare.Turn;
import org.clausebook.compare.redline.ClauseDiff.Fate;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;

/**
 * What became of each section. One that came or went with all that is in it is one change, and its
 * clauses are told with it.
 */
final class SectionCases implements Merging.Cases<PlacedSection, SectionDiff> {

    private final RedlineMaking making;
    private final Map<String, Change> whole = new LinkedHashMap<>();
    private final Map<String, String> within = new LinkedHashMap<>();

    SectionCases(RedlineMaking making) {
        this.making = making;
    }

    /** The sections that came or went as a whole, by the clauses told with them. */
    Map<String, String> within() {
        return within;
    }

    /** What such a section is told as. */
    Change whole(String section) {
        return Optional.ofNullable(whole.get(section)).orElseThrow();
    }

    @Override
    public List<SectionDiff> removed(PlacedSection before) {
        List<String> clauses = making.before().allIn(before.id());
        boolean all = making.before().clauses(clauses).stream().allMatch(making::isGone);
        return List.of(
                asWhole(
                        before,
                        Fate.REMOVED,
                        all ? clauses : List.of(),
                        making.causes().about(clauses, Change.Kind.CLAUSE_LEFT_OUT)));
    }

    @Override
    public List<SectionDiff> added(PlacedSection now) {
        List<String> clauses = making.now().allIn(now.id());
        boolean all = making.now().clauses(clauses).stream().allMatch(making::isNew);
        return List.of(
                asWhole(
                        now,
                        Fate.ADDED,
                        all ? clauses : List.of(),
                        making.causes().about(clauses, Change.Kind.CLAUSE_ADDED)));
    }

    private SectionDiff asWhole(
            PlacedSection section, Fate fate, List<String> clauses, List<Change> ofClauses) {
        boolean isNew = fate == Fate.ADDED;
        Change change = whole.get(section.home());
        if (change == null) {
            List<Change> told = clauses.isEmpty() ? List.of() : ofClauses;
            change =
                    making.causes()
                            .instead(
                                    told,
                                    telling(section)
                                            .is(isNew ? Turn.NEW : Turn.GONE)
                                            .by(layer(section, told))
                                            .grounds(
                                                    told.stream()
                                                            .flatMap(one -> one.grounds().stream())
                                                            .distinct()
                                                            .toList()),
                                    words(section) + (isNew ? ": a new section" : ": left out"));
        }
        if (!clauses.isEmpty()) {
            whole.put(section.id(), change);
            clauses.forEach(clause -> within.putIfAbsent(clause, section.id()));
        }
        return new SectionDiff(
                section.id(),
                section.title(),
                fate,
                false,
                0,
                isNew ? Optional.empty() : section.number(),
                isNew ? section.number() : Optional.empty(),
                clauses,
                List.of(change));
    }

    @Override
    public List<SectionDiff> kept(PlacedSection before, PlacedSection now) {
        List<Change> why = new ArrayList<>();
        boolean moved = making.moves().isMoved(now);
        if (moved) {
            why.add(making.causes().order(making.policy(), layer(now)));
        }
        List<Run> title = making.words(before.title(), now.title());
        Map<Integer, Touched> marks = MarkWalk.ofRuns(title);
        if (!marks.isEmpty()) {
            String was = words(before);
            Change change =
                    making.causes()
                            .instead(
                                    List.of(),
                                    telling(now).fromTo(Optional.of(was), Optional.of(words(now))),
                                    "the section '" + was + "' is now '" + words(now) + "'");
            marks.keySet().forEach(mark -> making.reason(mark, List.of(change)));
            why.add(change);
        }
        return List.of(
                new SectionDiff(
                        now.id(),
                        title,
                        Fate.KEPT,
                        moved,
                        marks.size(),
                        before.number(),
                        now.number(),
                        List.of(),
                        why));
    }

    /** It is told where it stands now. */
    @Override
    public List<SectionDiff> movedAway(PlacedSection before) {
        return List.of();
    }

    @Override
    public List<SectionDiff> movedHere(PlacedSection before, PlacedSection now) {
        return kept(before, now);
    }

    private static Telling telling(PlacedSection section) {
        return new Telling(Change.Kind.SECTION, section.id())
                .titled(words(section))
                .by(layer(section));
    }

    private static String layer(PlacedSection section) {
        return section.layer().orElse(Change.PROVIDER);
    }

    /** Who chose its clauses, where that was one layer; else whose outline it is in. */
    private static String layer(PlacedSection section, List<Change> ofClauses) {
        List<String> layers =
                ofClauses.stream().flatMap(change -> change.layer().stream()).distinct().toList();
        return layers.size() == 1 ? layers.get(0) : layer(section);
    }

    private static String words(PlacedSection section) {
        return PlainText.of(section.title());
    }
}
