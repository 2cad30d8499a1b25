package org.clausebook.compare.redline;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.clausebook.compare.Change;
import org.clausebook.compare.Changes;
import org.clausebook.compare.Versions;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.source.Weight;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Run;

/** Compares two states of a policy: what stands where first, then the words, then the causes. */
final class RedlineMaking {

    private final Policy older;
    private final Policy newer;
    private final Outlined before;
    private final Outlined now;
    private final Families families;
    private final SectionPairs pairs;
    private final Moves moves;
    private final ClauseTexts texts;
    private final Causes causes;
    private final AtomicInteger number = new AtomicInteger();
    private final Renumbering renumbering = new Renumbering();
    private final Map<Integer, List<Change>> reasons = new LinkedHashMap<>();

    RedlineMaking(Numbered before, Numbered now, Versions versions) {
        this.older = before.policy();
        this.newer = now.policy();
        this.before = Outlined.of(before);
        this.now = Outlined.of(now);
        this.families = new Families(this.before.clauses(), this.now.clauses());
        this.pairs = new SectionPairs(this.before, this.now);
        this.moves = new Moves(this.before, this.now, pairs.names(families));
        BlockDiff diff = new BlockDiff(number::incrementAndGet);
        this.texts = new ClauseTexts(this.before, this.now, families, diff);
        this.causes = new Causes(Changes.between(older, newer, versions), older, newer);
    }

    Redline make() {
        List<Run> title = title();
        SectionCases sectionCases = new SectionCases(this);
        List<SectionDiff> sections = pairs.merged(sectionCases);
        Alignment alignment =
                Alignment.named(
                        before.clauses(), now.clauses(), families::isFirst, (old, one) -> false);
        List<ClauseDiff> clauses =
                Merging.of(
                        before.clauses(),
                        now.clauses(),
                        alignment,
                        new ClauseCases(this, texts, sectionCases));
        return new Redline(title, sections, clauses, ordered(sections, clauses), reasons);
    }

    private List<Run> title() {
        List<Run> title = words(older.title(), newer.title());
        MarkWalk.ofRuns(title)
                .forEach(
                        (mark, touched) ->
                                reason(
                                        mark,
                                        causes.of(policy(), policy(), List.of(policy()), touched)));
        return title;
    }

    /** Changes of rule first, and of these what shows first in the document. */
    private List<Change> ordered(List<SectionDiff> sections, List<ClauseDiff> clauses) {
        Map<Change, Integer> places = new LinkedHashMap<>();
        Map<String, Integer> starts = new LinkedHashMap<>();
        for (int at = 0; at < clauses.size(); at++) {
            int place = at;
            ClauseDiff clause = clauses.get(at);
            starts.put(clause.id(), at);
            clause.why().forEach(change -> places.putIfAbsent(change, place));
            MarkWalk.of(clause.text())
                    .keySet()
                    .forEach(
                            mark ->
                                    reasons.getOrDefault(mark, List.of())
                                            .forEach(change -> places.putIfAbsent(change, place)));
        }
        for (SectionDiff section : sections) {
            int first =
                    now.allIn(section.id()).stream()
                            .mapToInt(clause -> starts.getOrDefault(clause, clauses.size()))
                            .min()
                            .orElse(clauses.size());
            section.why().forEach(change -> places.putIfAbsent(change, first));
        }
        return causes.told().stream()
                .sorted(
                        Comparator.comparing(
                                        (Change change) -> change.weight() != Weight.SUBSTANTIVE)
                                .thenComparingInt(
                                        change ->
                                                places.getOrDefault(
                                                        change,
                                                        starts.getOrDefault(
                                                                change.subject(), clauses.size()))))
                .toList();
    }

    Outlined before() {
        return before;
    }

    Outlined now() {
        return now;
    }

    Moves moves() {
        return moves;
    }

    Causes causes() {
        return causes;
    }

    String policy() {
        return newer.id();
    }

    /** Whether nothing of a clause of the older state is left. */
    boolean isGone(PlacedClause clause) {
        return families.heirs(clause).stream().noneMatch(heir -> texts.of(heir).isPresent());
    }

    /** Whether nothing of a clause of the newer state stood before. */
    boolean isNew(PlacedClause clause) {
        return texts.of(clause).isEmpty();
    }

    /** Words with their changes marked, and numbered in reading order. */
    List<Run> words(List<Run> then, List<Run> today) {
        return renumbering.runs(WordDiff.marked(then, today, number::incrementAndGet));
    }

    List<Block> renumbered(List<Block> marked) {
        return renumbering.blocks(marked);
    }

    void reason(int mark, List<Change> why) {
        reasons.put(mark, why);
    }
}
