package org.clausebook.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.compare.Changes;
import org.clausebook.compare.redline.MovedClauses;
import org.clausebook.edition.Link;
import org.clausebook.edition.Tenure;
import org.clausebook.edition.Timeline;
import org.clausebook.model.policy.Numbered;

/** What each edition of a policy changed in the one that had applied before it. */
final class EditionSteps {

    /**
     * From one edition to the next.
     *
     * @param before the edition that applied before
     * @param moved the clauses that stand elsewhere, by id
     */
    record Step(Tenure before, Changes changes, Set<String> moved) {
        private static Step between(Tenure before, Tenure later) {
            Numbered old = before.edition().text();
            Numbered now = later.edition().text();
            return new Step(
                    before, Changes.between(Optional.of(old), now), MovedClauses.between(old, now));
        }
    }

    private final Map<Link, Optional<Step>> steps = new HashMap<>();

    EditionSteps(Timeline timeline) {
        Optional<Tenure> before = Optional.empty();
        for (Tenure tenure : timeline.tenures()) {
            steps.put(
                    tenure.edition().link(), before.map(earlier -> Step.between(earlier, tenure)));
            before = tenure.held() ? Optional.of(tenure) : before;
        }
    }

    /** What it changed; nothing for one before which no other applied. */
    Optional<Step> of(Tenure tenure) {
        Optional<Step> step = steps.get(tenure.edition().link());
        if (step == null) {
            throw new IllegalArgumentException("not here: " + tenure.edition().link());
        }
        return step;
    }
}
