package org.clausebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.NextRelease;
import org.clausebook.compare.LibraryChanges;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.LibraryCopy;
import org.clausebook.model.source.Release;
import org.clausebook.model.source.ReleasedVersion;
import org.clausebook.model.source.Workspace;
import org.clausebook.words.Dates;

/** Says in a line each what a release gives, or would give. */
final class ReleaseLines {

    private ReleaseLines() {}

    static List<String> of(NextRelease next) {
        return lines(next.workspace(), next.clauses(), next.before(), next.now());
    }

    /**
     * @param before the release made before it; nothing for the first
     */
    static List<String> of(Workspace workspace, Optional<Release> before, Release release) {
        return lines(workspace, release.clauses(), before.map(Release::copy), release.copy());
    }

    private static List<String> lines(
            Workspace workspace,
            List<ReleasedVersion> clauses,
            Optional<LibraryCopy> before,
            LibraryCopy now) {
        List<String> lines = new ArrayList<>();
        clauses.forEach(entry -> lines.add(clause(workspace, entry)));
        before.ifPresentOrElse(
                last -> lines.addAll(LibraryLines.of(LibraryChanges.of(last, now))),
                () ->
                        lines.add(
                                policies(now.outlines().size())
                                        + " and "
                                        + Command.count(now.settings().size(), "setting")
                                        + ", as they stand"));
        return lines;
    }

    private static String policies(int number) {
        return number == 1 ? "1 model policy" : number + " model policies";
    }

    private static String clause(Workspace workspace, ReleasedVersion entry) {
        String name = entry.clause() + " " + entry.version();
        return version(workspace, entry)
                .map(
                        version ->
                                name
                                        + ", from "
                                        + Dates.day(version.inForce())
                                        + ": "
                                        + version.reason())
                .orElse(name);
    }

    private static Optional<ClauseVersion> version(Workspace workspace, ReleasedVersion entry) {
        return Optional.ofNullable(workspace.clauses().get(entry.clause())).stream()
                .map(Clause::versions)
                .flatMap(List::stream)
                .filter(version -> version.number() == entry.version())
                .findFirst();
    }
}
