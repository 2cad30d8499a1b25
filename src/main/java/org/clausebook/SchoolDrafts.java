package org.clausebook;

import java.util.List;
import org.clausebook.model.source.Profile;

/**
 * All policies that stand on the site of one school, its groups' own documents among them; or of a
 * group that issues documents for itself.
 *
 * @param stopped whether an error stops it: it is not built, and its folder from before stays as it
 *     is
 */
public record SchoolDrafts(Profile profile, List<Draft> drafts, boolean stopped) {
    public SchoolDrafts {
        drafts = List.copyOf(drafts);
    }
}
