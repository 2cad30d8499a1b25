package org.clausebook.load;

import java.util.List;
import org.clausebook.model.source.ClauseVersion;

/**
 * Versions stand oldest first, are numbered 1, 2, 3, and each comes into force after the one
 * before.
 */
final class VersionOrder {

    private VersionOrder() {}

    static void check(Fields clause, List<ClauseVersion> versions) {
        if (!clause.isUsable()) {
            return;
        }
        List<Fields> typed = clause.children("versions");
        for (int i = 0; i < versions.size(); i++) {
            ClauseVersion version = versions.get(i);
            Fields keys = typed.get(i);
            if (version.number() != i + 1) {
                refuse(keys, "version", LoadProblem.VERSION_NUMBER, version.number(), i + 1);
            }
            if (i > 0 && !version.inForce().isAfter(versions.get(i - 1).inForce())) {
                refuse(
                        keys,
                        "in-force",
                        LoadProblem.VERSION_DATE,
                        version.inForce(),
                        versions.get(i - 1).inForce());
            }
            if (i > 0) {
                typed.get(i).require("change");
            }
        }
    }

    private static void refuse(
            Fields version, String key, LoadProblem problem, Object found, Object wanted) {
        version.scalar(key)
                .ifPresent(
                        value -> version.scope().findings().report(problem, value, found, wanted));
        version.drop();
    }
}
