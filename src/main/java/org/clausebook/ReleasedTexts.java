package org.clausebook;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.clausebook.check.CheckProblem;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Release;
import org.clausebook.model.source.ReleasedVersion;
import org.clausebook.model.source.Workspace;
import org.clausebook.prose.Texts;

/** What releases list stands in the library, and reads as it did. */
final class ReleasedTexts {

    private final Workspace workspace;
    private final Texts texts;
    private final Diagnostics found;
    private final Set<Place> changed = new HashSet<>();

    ReleasedTexts(Workspace workspace, Texts texts, Diagnostics found) {
        this.workspace = workspace;
        this.texts = texts;
        this.found = found;
    }

    /** Where the versions stand whose texts have changed, each of which was reported. */
    Set<Place> check() {
        Set<String> misread = Clausebook.pathsWithErrors(found);
        for (Release release : workspace.releases().all()) {
            // one that somebody edited says nothing for sure, and that has been told
            if (!misread.contains(release.at().path())) {
                release.clauses().forEach(entry -> check(release, entry));
            }
        }
        return Set.copyOf(changed);
    }

    private void check(Release release, ReleasedVersion entry) {
        Clause clause = workspace.clauses().get(entry.clause());
        if (clause == null) {
            boolean told = hasSuccessor(entry.clause()) || isHidden(entry.clause());
            if (!told) {
                gone(release, entry.at(), "clause '" + entry.clause() + "'", entry.clause());
            }
            return;
        }
        Optional<ClauseVersion> version =
                clause.versions().stream()
                        .filter(one -> one.number() == entry.version())
                        .findFirst();
        if (version.isEmpty()) {
            String what = "version " + entry.version() + " of '" + clause.id() + "'";
            gone(release, clause.at(), what, clause.id());
        } else if (texts.isReadable(version.get())
                && !texts.version(version.get()).equals(entry.digest())) {
            changed(release, clause, version.get());
        }
    }

    private void changed(Release release, Clause clause, ClauseVersion version) {
        changed.add(version.at());
        found.report(
                Diagnostic.of(
                                CheckProblem.RELEASED_TEXT,
                                version.text().at(),
                                version.number(),
                                clause.id(),
                                release.name())
                        .about(clause.id())
                        .hint(FrozenTexts.asNext(clause)));
    }

    private void gone(Release release, Place at, String what, String clause) {
        found.report(
                Diagnostic.of(CheckProblem.RELEASED_GONE, at, what, release.name())
                        .about(clause)
                        .hint("put it back; whoever uses it must find it"));
    }

    private boolean hasSuccessor(String gone) {
        return workspace.clauses().values().stream()
                .flatMap(clause -> clause.formerly().stream())
                .map(Placed::value)
                .anyMatch(name -> name.equals(gone) || name.startsWith(gone + "#"));
    }

    /** A file that could not be read may hold it. */
    private boolean isHidden(String clause) {
        return workspace.unreadable().stream()
                .filter(path -> path.startsWith("clauses/") && path.endsWith(".yaml"))
                .map(path -> path.substring("clauses/".length(), path.length() - ".yaml".length()))
                .anyMatch(id -> clause.equals(id) || clause.startsWith(id + "/"));
    }
}
