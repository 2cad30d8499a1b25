package org.clausebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.load.ReleaseText;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.LibraryCopy;
import org.clausebook.model.source.ReleasedVersion;
import org.clausebook.model.source.Releases;
import org.clausebook.model.source.Workspace;
import org.clausebook.prose.Texts;

/**
 * What a release made now would give to the schools: the clause versions that none lists yet, and
 * model policies and vocabulary where they differ from the last copy.
 *
 * @param clauses sorted by id and number
 * @param before the last copy; nothing where there is no release yet
 * @param now what the library's files say
 */
public record NextRelease(
        List<ReleasedVersion> clauses,
        Optional<LibraryCopy> before,
        LibraryCopy now,
        Optional<LocalDate> firstDay,
        Workspace workspace) {

    public NextRelease {
        clauses = List.copyOf(clauses);
    }

    static NextRelease of(Workspace workspace, Texts texts) {
        Releases releases = workspace.releases();
        Map<Releases.Key, Releases.Listed> listed = releases.entries();
        List<ReleasedVersion> fresh = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        for (Clause clause : workspace.clauses().values()) {
            for (ClauseVersion version : clause.versions()) {
                boolean known = listed.containsKey(new Releases.Key(clause.id(), version.number()));
                if (clause.layer().equals(Workspace.PROVIDER) && !known) {
                    fresh.add(
                            new ReleasedVersion(
                                    clause.id(),
                                    version.number(),
                                    texts.version(version),
                                    version.at()));
                    days.add(version.inForce());
                }
            }
        }
        fresh.sort(
                Comparator.comparing(ReleasedVersion::clause)
                        .thenComparing(ReleasedVersion::version));
        return new NextRelease(
                fresh,
                releases.newest().map(last -> last.copy()),
                releases.now(),
                days.stream().min(Comparator.naturalOrder()),
                workspace);
    }

    /** Whether nothing would be given that has not been given before. */
    public boolean isEmpty() {
        return clauses.isEmpty() && before.filter(now::saysSameAs).isPresent();
    }

    /**
     * The text of its file.
     *
     * @param on the day on which it is made
     * @param inForce the first day on which a policy may take effect with it
     */
    public String text(Path root, LocalDate on, LocalDate inForce, Optional<String> note) {
        return new ReleaseText(root, workspace).of(on, inForce, note, clauses);
    }
}
