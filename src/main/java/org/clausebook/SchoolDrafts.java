package org.clausebook;

import java.util.List;
import org.clausebook.model.source.Profile;

/**
 * All policies that stand on the site of one school, its groups' own documents among them; or of a
 * group that issues documents for itself.
 *
 * @param misread whether one of the files that all of them rest on could not be read without an
 *     error, so that none of them is what its files say
 * @param stopped whether an error stops it: it is not built, and its folder from before stays as it
 *     is
 */
public record SchoolDrafts(Profile profile, List<Draft> drafts, boolean misread, boolean stopped) {
    public SchoolDrafts {
        drafts = List.copyOf(drafts);
    }
}
