package org.clausebook.impact;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.policy.Numbered;

/**
 * One policy before and after a change of the library.
 *
 * @param owner the id of the school, or of the group that issues it
 * @param name what the owner is called
 * @param policy the policy's id
 * @param before empty where it could not be made
 * @param after likewise: an own wording whose target is gone stops it
 * @param asLibrary what the library has for it, before and after, with no say of school or group;
 *     empty where that need not be known
 * @param driftsBefore the cases of own wordings that there were
 * @param driftsAfter those that there are now
 */
public record TwoStates(
        String owner,
        String name,
        String policy,
        Optional<Numbered> before,
        Optional<Numbered> after,
        Optional<Pair> asLibrary,
        List<Drift> driftsBefore,
        List<Drift> driftsAfter) {

    public TwoStates {
        driftsBefore = List.copyOf(driftsBefore);
        driftsAfter = List.copyOf(driftsAfter);
    }

    /** Two texts of one policy. */
    public record Pair(Numbered before, Numbered after) {}
}
