package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausebook.model.source.Workspace;

/** The files that a policy is made from: an error in one of them stops the school. */
final class Reach {

    private final Set<String> paths = new HashSet<>();

    void touch(String path) {
        paths.add(path);
    }

    Set<String> paths() {
        return Set.copyOf(paths);
    }

    boolean touchesAny(Set<String> faulty) {
        return paths.stream().anyMatch(faulty::contains);
    }

    /**
     * Whether a file that could hold this clause could not be read; such a file counts as reached.
     */
    boolean touchHidden(Workspace workspace, String clause) {
        boolean hidden = false;
        for (String path : filesThatMayHold(workspace, clause)) {
            if (workspace.unreadable().contains(path)) {
                paths.add(path);
                hidden = true;
            }
        }
        return hidden;
    }

    /**
     * A clause lies in a file of its own, or in one of several whose path is the first words of its
     * id.
     */
    private static List<String> filesThatMayHold(Workspace workspace, String clause) {
        int slash = clause.indexOf('/');
        boolean own = slash > 0 && workspace.profiles().containsKey(clause.substring(0, slash));
        String folder = own ? "schools/" + clause.substring(0, slash) + "/clauses/" : "clauses/";
        String rest = own ? clause.substring(slash + 1) : clause;
        List<String> files = new ArrayList<>();
        for (int end = rest.length(); end > 0; end = rest.lastIndexOf('/', end - 1)) {
            files.add(folder + rest.substring(0, end) + ".yaml");
        }
        return files;
    }
}
