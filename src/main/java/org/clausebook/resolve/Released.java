package org.clausebook.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Outline;
import org.clausebook.model.source.OutlineItem;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Releases;
import org.clausebook.model.source.Workspace;
import org.clausebook.prose.Texts;

/**
 * What of the library has been given to the schools, for an edition in force on one day.
 *
 * <p>"Schools resolve to released versions." A library that keeps no releases has given all of it.
 * A profile's own clauses are its own and never wait for a release.
 */
final class Released {

    private final Workspace workspace;
    private final Releases releases;
    private final Map<Releases.Key, Releases.Listed> entries;
    private final Texts texts;
    private final LocalDate day;

    /**
     * @param workspace as an edition in force on the day sees it
     * @param entries of all its releases
     */
    Released(
            Workspace workspace,
            Map<Releases.Key, Releases.Listed> entries,
            Texts texts,
            LocalDate day) {
        this.workspace = workspace;
        this.releases = workspace.releases();
        this.entries = entries;
        this.texts = texts;
        this.day = day;
    }

    Workspace workspace() {
        return workspace;
    }

    /** Whether a version may stand in the edition. */
    boolean counts(Clause clause, ClauseVersion version) {
        return isFree(clause)
                || listed(clause, version)
                        .filter(found -> releases.counts(found.release(), day))
                        .isPresent();
    }

    /** Whether a release that holds on the day has given any version of the clause. */
    boolean isAny(Clause clause) {
        return clause.versions().stream().anyMatch(version -> counts(clause, version));
    }

    /** When a version of the clause will be given; nothing where no release lists one. */
    Optional<Releases.Listed> later(Clause clause) {
        return clause.versions().stream()
                .flatMap(version -> listed(clause, version).stream())
                .findFirst();
    }

    private boolean isFree(Clause clause) {
        return releases.isEmpty() || !clause.layer().equals(Workspace.PROVIDER);
    }

    private Optional<Releases.Listed> listed(Clause clause, ClauseVersion version) {
        return listed(clause.id(), version.number()).or(() -> underOldName(clause, version));
    }

    private Optional<Releases.Listed> listed(String clause, int version) {
        return Optional.ofNullable(entries.get(new Releases.Key(clause, version)));
    }

    /** A clause that was renamed has given what it gave under its old name, word for word. */
    private Optional<Releases.Listed> underOldName(Clause clause, ClauseVersion version) {
        return clause.formerly().stream()
                .map(Placed::value)
                .filter(name -> !workspace.clauses().containsKey(name))
                .flatMap(name -> listed(name, version.number()).stream())
                .filter(found -> found.entry().digest().equals(texts.version(version)))
                .findFirst();
    }

    /**
     * A release's copy of a model policy, with clauses that were renamed since by their new names.
     */
    Outline withNewNames(Outline outline) {
        if (releases.isEmpty()) {
            return outline;
        }
        Renaming renaming = new Renaming();
        return new Outline(
                outline.id(),
                outline.layer(),
                outline.title(),
                outline.asReceived(),
                outline.layout(),
                renaming.map(outline.opening()),
                renaming.map(outline.body()),
                outline.routes(),
                outline.forms(),
                outline.at());
    }

    private final class Renaming extends OutlineMapper {

        @Override
        public List<OutlineItem> clause(OutlineItem.ClauseUse use) {
            return List.of(
                    new OutlineItem.ClauseUse(
                            named(use.clause()),
                            use.variant(),
                            use.number(),
                            use.when(),
                            use.at()));
        }

        @Override
        public List<OutlineItem> definitions(OutlineItem.Definitions list) {
            return List.of(
                    new OutlineItem.Definitions(
                            list.clauses().stream().map(this::named).toList(),
                            list.keepUnused(),
                            list.when(),
                            list.at()));
        }

        /** One that was split has no name that would say the same. */
        private Placed<String> named(Placed<String> old) {
            if (workspace.clauses().containsKey(old.value())) {
                return old;
            }
            List<String> successors =
                    workspace.clauses().values().stream()
                            .filter(clause -> names(clause, old.value()))
                            .map(Clause::id)
                            .toList();
            return successors.size() == 1 ? new Placed<>(successors.get(0), old.at()) : old;
        }

        private boolean names(Clause clause, String old) {
            return clause.formerly().stream().map(Placed::value).anyMatch(old::equals);
        }
    }
}
