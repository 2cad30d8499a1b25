package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Workspace;

/**
 * A profile that speaks on a policy: a group above the school, or the school.
 *
 * @param choice what it says of this policy; a group may say nothing of it, and then only its
 *     settings and fixed names count
 * @param owner whether the policy is its own; what a group asks in vain is an error only when no
 *     member has it
 */
record Layer(Profile profile, Optional<PolicyChoice> choice, boolean owner) {

    static final String PROVIDER = "provider";

    String id() {
        return profile.id();
    }

    /** The layers of a policy below the provider, outermost group first, its owner last. */
    static List<Layer> of(Workspace workspace, Profile owner, PolicyChoice choice) {
        List<Layer> layers = new ArrayList<>();
        for (Profile group : workspace.groupsAbove(owner)) {
            Optional<PolicyChoice> said =
                    Optional.ofNullable(group.policies().get(choice.id()))
                            .filter(policy -> policy.issuedFor().isEmpty());
            layers.add(new Layer(group, said, false));
        }
        layers.add(new Layer(owner, Optional.of(choice), true));
        return List.copyOf(layers);
    }

    /** Whether a group above a profile is not known, so that its part in a policy is not. */
    static boolean isCutOff(Workspace workspace, Profile profile) {
        List<Profile> chain = new ArrayList<>(workspace.groupsAbove(profile));
        chain.add(profile);
        return chain.stream()
                .flatMap(one -> one.group().stream())
                .anyMatch(group -> !workspace.profiles().containsKey(group.value()));
    }
}
