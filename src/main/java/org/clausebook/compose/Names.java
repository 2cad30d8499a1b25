package org.clausebook.compose;

import java.util.Optional;
import org.clausebook.model.source.Workspace;
import org.clausebook.resolve.PolicyTitles;

/**
 * What schools, groups and policies are called: by their names where people read, by their ids
 * where somebody has to type them.
 */
public final class Names {

    /** As one types them: {@code riverside}, {@code social-media}. */
    public static final Names IDS = new Names(Optional.empty());

    private final Optional<Workspace> workspace;

    private Names(Optional<Workspace> workspace) {
        this.workspace = workspace;
    }

    /** As they are printed: "Riverside Primary School", "Social Media Policy". */
    public static Names in(Workspace workspace) {
        return new Names(Optional.of(workspace));
    }

    /** A school or group; its id where no file says more. */
    public String profile(String id) {
        return workspace
                .flatMap(known -> Optional.ofNullable(known.profiles().get(id)))
                .map(profile -> profile.name().value())
                .orElse(id);
    }

    /**
     * A policy, as its owner calls it; its id where no file says more.
     *
     * @param owner the id of the school or group that has or issues it
     */
    public String policy(String owner, String id) {
        return workspace
                .flatMap(
                        known ->
                                Optional.ofNullable(known.profiles().get(owner))
                                        .flatMap(profile -> PolicyTitles.title(known, profile, id)))
                .orElse(id);
    }
}
