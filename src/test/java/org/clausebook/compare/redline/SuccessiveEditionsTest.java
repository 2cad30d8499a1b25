package org.clausebook.compare.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.compare.Change;
import org.clausebook.compare.Changes;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.RealDisk;
import org.clausebook.edition.Shelf;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Weight;
import org.clausebook.model.text.Block;
import org.junit.jupiter.api.Test;

/** Every two successive editions of the demonstration: no mark without a cause. */
final class SuccessiveEditionsTest {

    @Test
    void every_mark_has_a_cause_and_every_text_comes_back() {
        int pairs = 0;
        int marks = 0;
        Map<Change.Kind, Integer> kinds = new EnumMap<>(Change.Kind.class);
        for (History history : new Shelf(Path.of(""), new RealDisk()).histories()) {
            List<HistoryRecord.Edition> editions = history.editions();
            for (int at = 1; at < editions.size(); at++) {
                HistoryRecord.Edition before = editions.get(at - 1);
                HistoryRecord.Edition now = editions.get(at);
                String pair = history.owner() + " " + history.policy() + " " + now.number();
                Redline redline = Redline.between(before.text(), now.text());
                pairs++;
                marks += look(pair, redline, before, now, kinds);
            }
        }
        System.out.printf(
                "Redline: %d pairs of editions, %d changes marked, causes: %s%n",
                pairs, marks, kinds);
        assertThat(pairs).isGreaterThan(30);
        assertThat(marks).isGreaterThan(100);
    }

    private static int look(
            String pair,
            Redline redline,
            HistoryRecord.Edition before,
            HistoryRecord.Edition now,
            Map<Change.Kind, Integer> kinds) {
        Set<Integer> marks = new HashSet<>(MarkWalk.ofRuns(redline.title()).keySet());
        redline.sections()
                .forEach(section -> marks.addAll(MarkWalk.ofRuns(section.title()).keySet()));
        redline.clauses().forEach(clause -> marks.addAll(MarkWalk.of(clause.text()).keySet()));
        assertThat(redline.reasons().keySet()).as(pair).isEqualTo(marks);
        for (int mark : marks) {
            assertThat(redline.why(mark)).as("%s, change %d", pair, mark).isNotEmpty();
            assertThat(redline.causes()).as(pair).containsAll(redline.why(mark));
            redline.why(mark).forEach(cause -> kinds.merge(cause.kind(), 1, Integer::sum));
        }
        for (ClauseDiff clause : redline.changed()) {
            boolean isWhole = clause.fate() != ClauseDiff.Fate.KEPT || clause.moved();
            if (isWhole || !clause.from().isEmpty()) {
                assertThat(clause.why()).as(pair + " " + clause.id()).isNotEmpty();
            }
        }
        assertThat(new HashSet<>(redline.causes())).as(pair).hasSameSizeAs(redline.causes());
        Weight heaviest =
                redline.causes().stream().map(Change::weight).anyMatch(Weight.SUBSTANTIVE::equals)
                        ? Weight.SUBSTANTIVE
                        : Weight.EDITORIAL;
        assertThat(heaviest)
                .as(pair)
                .isEqualTo(Changes.between(Optional.of(before.text()), now.text()).weight());
        assertThat(Spelled.of(now(redline))).as(pair).isEqualTo(Spelled.of(blocks(now)));
        return marks.size();
    }

    private static List<Block> now(Redline redline) {
        return redline.clauses().stream()
                .filter(clause -> clause.fate() != ClauseDiff.Fate.REMOVED)
                .flatMap(clause -> Taken.all(clause.text()).stream())
                .toList();
    }

    private static List<Block> blocks(HistoryRecord.Edition edition) {
        return ClauseList.of(edition.text().policy()).stream()
                .map(ResolvedClause::blocks)
                .flatMap(List::stream)
                .toList();
    }
}
