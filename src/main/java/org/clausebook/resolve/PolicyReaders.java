package org.clausebook.resolve;

import java.util.List;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Readers;
import org.clausebook.model.source.Workspace;

/** Who may read a policy: the strictest that a layer asks for holds. */
final class PolicyReaders {

    private PolicyReaders() {}

    static Readers of(List<Layer> layers) {
        boolean staff =
                layers.stream()
                        .flatMap(layer -> layer.choice().stream())
                        .anyMatch(choice -> choice.readers() == Readers.STAFF);
        return staff ? Readers.STAFF : Readers.PUBLIC;
    }

    /** Whether a policy in the making leads its readers to one that not all of them may read. */
    static boolean hides(Making making, String policy) {
        return of(making.layers) == Readers.PUBLIC
                && of(making.workspace, making.owner, policy) == Readers.STAFF;
    }

    /** The same of a policy of this profile, or of a document that a group issues for it. */
    private static Readers of(Workspace workspace, Profile owner, String policy) {
        PolicyChoice own = owner.policies().get(policy);
        if (own != null) {
            return of(Layer.of(workspace, owner, own));
        }
        for (Profile group : workspace.groupsAbove(owner)) {
            PolicyChoice issued = group.policies().get(policy);
            if (issued != null && issued.issuedFor().isPresent()) {
                return of(Layer.of(workspace, group, issued));
            }
        }
        return Readers.PUBLIC;
    }
}
