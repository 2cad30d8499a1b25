package org.clausebook;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.source.Profile;

/**
 * A policy as it stands in the working files.
 *
 * @param owner whose document it is: the school, or the group that issues it
 * @param text empty where its files have errors
 * @param drifts what became of the library's text under own wordings, its groups' among them
 */
public record Draft(
        Profile owner, PolicyChoice choice, Optional<Numbered> text, List<Drift> drifts) {
    public Draft {
        drifts = List.copyOf(drifts);
    }

    /** A draft of which nothing is known but whose it is. */
    static Draft unmade(Profile owner, PolicyChoice choice) {
        return new Draft(owner, choice, Optional.empty(), List.of());
    }
}
