package org.clausebook.compare.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.edition.RealDisk;
import org.clausebook.edition.Shelf;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.text.Block;
import org.junit.jupiter.api.Test;

/** Whole policies of the demonstration, edited at random and renumbered. */
final class WholePoliciesTest {

    private static final int EDITS = 150;

    private static final List<Numbered> POLICIES =
            new Shelf(Path.of(""), new RealDisk())
                    .histories().stream()
                            .flatMap(history -> history.newest().stream())
                            .map(edition -> edition.text())
                            .toList();

    @Test
    void other_numbers_alone_are_no_change() {
        for (Numbered policy : POLICIES) {
            Redline redline = Redline.between(policy, RandomPolicies.renumbered(policy));
            assertThat(redline.changed()).isEmpty();
            assertThat(redline.sections()).noneMatch(SectionDiff::isChange);
            assertThat(redline.causes()).isEmpty();
            assertThat(redline.reasons()).isEmpty();
        }
    }

    @Test
    void each_clause_comes_back_old_and_new_and_each_mark_has_a_cause() {
        int marks = 0;
        int moved = 0;
        for (int seed = 0; seed < EDITS; seed++) {
            Numbered before = POLICIES.get(seed % POLICIES.size());
            Numbered now = new RandomPolicies(seed).of(before);
            Redline redline = Redline.between(before, now);
            Map<String, List<Block>> then = texts(before);
            Map<String, List<Block>> today = texts(now);
            for (ClauseDiff clause : redline.clauses()) {
                String what = "seed " + seed + " " + clause.id();
                if (clause.fate() == ClauseDiff.Fate.REMOVED) {
                    assertThat(today).as(what).doesNotContainKey(clause.id());
                    continue;
                }
                assertThat(Spelled.of(Taken.all(clause.text())))
                        .as(what)
                        .isEqualTo(Spelled.of(today.remove(clause.id())));
                assertThat(Spelled.of(Taken.none(clause.text())))
                        .as(what)
                        .isEqualTo(Spelled.of(then.remove(clause.id())));
                MarkWalk.of(clause.text())
                        .keySet()
                        .forEach(mark -> assertThat(redline.why(mark)).as(what).isNotEmpty());
                moved += clause.moved() ? 1 : 0;
            }
            assertThat(today).as("seed %d", seed).isEmpty();
            marks += redline.reasons().size();
        }
        System.out.printf(
                "Redline: %d edits of %d policies, %d changes marked, %d clauses moved%n",
                EDITS, POLICIES.size(), marks, moved);
        assertThat(marks).isGreaterThan(EDITS);
        assertThat(moved).isGreaterThan(EDITS / 10);
    }

    private static Map<String, List<Block>> texts(Numbered policy) {
        Map<String, List<Block>> texts = new LinkedHashMap<>();
        for (ResolvedClause clause : ClauseList.of(policy.policy())) {
            texts.put(clause.id(), clause.blocks());
        }
        return texts;
    }
}
