package org.clausebook.impact;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.clausebook.compare.Ground;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.source.Because;
import org.clausebook.model.source.Weight;

/**
 * What a change of the library does to one clause of one policy.
 *
 * @param clause its id
 * @param title what people call it
 * @param change what becomes of it
 * @param from the version that stood there; empty where the clause is new
 * @param to the version that stands there now; empty where it is left out
 * @param weight whether a rule changes, or words only
 * @param because what asked for it: of several versions law before guidance before practice
 * @param grounds why, the oldest version first
 * @param cases own wordings of it that somebody has to decide upon, or may want to look at
 * @param own the layers that have own wordings of it, whatever becomes of them, with their targets:
 *     {@code oak staff/passwords#lost}
 */
public record ClauseImpact(
        String clause,
        String title,
        What change,
        OptionalInt from,
        OptionalInt to,
        Weight weight,
        Optional<Because> because,
        List<Ground> grounds,
        List<Drift> cases,
        List<String> own) {

    public ClauseImpact {
        grounds = List.copyOf(grounds);
        cases = List.copyOf(cases);
        own = List.copyOf(own);
    }

    /** What becomes of a clause. */
    public enum What {
        ADDED,
        NEW_VERSION,
        OTHER_WORDS,
        LEFT_OUT,
        /** Nothing yet: the question is whom a change of it would reach. */
        WOULD_CHANGE
    }

    /** Whether the policy takes the change as it is. */
    public boolean flows() {
        boolean wouldMeet = change == What.WOULD_CHANGE && !own.isEmpty();
        return !wouldMeet && cases.stream().noneMatch(Drift::isOpen);
    }
}
