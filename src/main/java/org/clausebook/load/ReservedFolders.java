package org.clausebook.load;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Names that no folder of the library may bear, since references would not know what they mean. */
final class ReservedFolders {

    private static final Set<String> WORDS =
            Set.of("own", "releases", "section", "source", "policy");

    private ReservedFolders() {}

    /** The words that start references, and the ids of the profiles. */
    static Set<String> names(Collection<String> profiles) {
        Set<String> names = new LinkedHashSet<>(WORDS);
        names.addAll(profiles);
        return names;
    }
}
