package org.clausebook;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.edition.Archive;
import org.clausebook.edition.Head;
import org.clausebook.edition.RealDisk;
import org.clausebook.json.JsonException;
import org.clausebook.model.source.Ordered;
import org.clausebook.model.source.Workspace;

/** The lists of records of all profiles of a workspace. */
record Heads(Map<String, Head> byOwner) {

    Heads {
        byOwner = Ordered.copyOf(byOwner);
    }

    /** Reads the lists; one that cannot be read is reported, and counts as none. */
    static Heads of(Path root, Workspace workspace, Diagnostics found) {
        Map<String, Head> heads = new LinkedHashMap<>();
        for (String owner : workspace.profiles().keySet()) {
            try {
                heads.put(owner, Archive.of(root, owner, new RealDisk()).head());
            } catch (JsonException e) {
                found.report(
                        Diagnostic.of(
                                EditionProblem.DAMAGED_RECORD,
                                Place.startOf("schools/" + owner + "/editions/head.json"),
                                String.valueOf(e.getMessage())));
            }
        }
        return new Heads(heads);
    }

    Head of(String owner) {
        return byOwner.getOrDefault(owner, new Head(owner, java.util.List.of(), Map.of()));
    }
}
