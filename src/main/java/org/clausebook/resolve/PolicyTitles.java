package org.clausebook.resolve;

import java.util.Optional;
import org.clausebook.model.source.Outline;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Workspace;

/** What the policies of a profile are called. */
public final class PolicyTitles {

    private PolicyTitles() {}

    /**
     * The title of a policy of this profile, or of a document that one of its groups issues for it;
     * its id where its outline cannot be read, since it is there all the same.
     */
    public static Optional<String> title(Workspace workspace, Profile owner, String policy) {
        PolicyChoice own = owner.policies().get(policy);
        if (own != null) {
            return Optional.of(titled(workspace, own).map(Placed::value).orElse(policy));
        }
        for (Profile group : workspace.groupsAbove(owner)) {
            PolicyChoice issued = group.policies().get(policy);
            if (issued != null && issued.issuedFor().isPresent()) {
                return Optional.of(titled(workspace, issued).map(Placed::value).orElse(policy));
            }
        }
        return Optional.empty();
    }

    /** The title that the choice gives, else the outline's. */
    static Optional<Placed<String>> titled(Workspace workspace, PolicyChoice choice) {
        return choice.title()
                .or(
                        () ->
                                Optional.ofNullable(
                                                workspace.outlines().get(choice.outline().value()))
                                        .map(Outline::title));
    }
}
