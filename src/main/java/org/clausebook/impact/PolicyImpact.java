package org.clausebook.impact;

import java.util.List;
import org.clausebook.compare.Change;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.source.Audience;
import org.clausebook.model.source.Source;
import org.clausebook.model.source.Weight;

/**
 * What a change of the library does to one policy of one school or group.
 *
 * @param owner the id of the school, or of the group that issues the policy
 * @param name what the owner is called
 * @param policy the policy's id
 * @param title what the policy is called
 * @param clauses its clauses that change, in the policy's order, those left out at the end
 * @param others what else changes: settings, order, titles, forms
 * @param cases own wordings that come to be decided upon, or looked at, by this change
 * @param signers those who sign again: a rule changes that binds them, and they have a form
 * @param newSources what it comes to rest on
 * @param oldSources what it no longer rests on
 * @param made whether its text could be made; where not, somebody has to decide first
 */
public record PolicyImpact(
        String owner,
        String name,
        String policy,
        String title,
        List<ClauseImpact> clauses,
        List<Change> others,
        List<Drift> cases,
        List<Audience> signers,
        List<Source> newSources,
        List<Source> oldSources,
        boolean made) {

    public PolicyImpact {
        clauses = List.copyOf(clauses);
        others = List.copyOf(others);
        cases = List.copyOf(cases);
        signers = List.copyOf(signers);
        newSources = List.copyOf(newSources);
        oldSources = List.copyOf(oldSources);
    }

    /** What the school has to do about it. */
    public enum Verdict {
        /** Nothing but to publish it: the change comes as it is. */
        AS_IS,
        /** An own wording stands on text that has moved on. */
        TO_DECIDE,
        /** The place of an own wording is gone. */
        LOSES
    }

    public Verdict verdict() {
        if (cases.stream().anyMatch(Drift::isTargetGone)) {
            return Verdict.LOSES;
        }
        boolean flows =
                made
                        && cases.stream().noneMatch(Drift::isOpen)
                        && clauses.stream().allMatch(ClauseImpact::flows);
        return flows ? Verdict.AS_IS : Verdict.TO_DECIDE;
    }

    /** The highest class of what changes. */
    public Weight weight() {
        boolean rule =
                clauses.stream().anyMatch(clause -> clause.weight() == Weight.SUBSTANTIVE)
                        || others.stream().anyMatch(o -> o.weight() == Weight.SUBSTANTIVE);
        return rule ? Weight.SUBSTANTIVE : Weight.EDITORIAL;
    }

    /** Whether there is nothing to tell of it. */
    boolean isNone() {
        return made && clauses.isEmpty() && others.isEmpty() && cases.isEmpty();
    }
}
