package org.clausebook.resolve;

import org.clausebook.model.source.Workspace;

/** Where an outline of this id would lie. */
final class OutlinePath {

    private OutlinePath() {}

    static String of(Workspace workspace, String id) {
        int slash = id.indexOf('/');
        boolean own = slash > 0 && workspace.profiles().containsKey(id.substring(0, slash));
        return own
                ? "schools/"
                        + id.substring(0, slash)
                        + "/policies/"
                        + id.substring(slash + 1)
                        + ".yaml"
                : "templates/policies/" + id + ".yaml";
    }
}
