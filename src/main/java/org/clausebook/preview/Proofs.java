package org.clausebook.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.clausebook.Clausebook;
import org.clausebook.NextEditions;
import org.clausebook.Prepared;
import org.clausebook.Progress;
import org.clausebook.Reading;
import org.clausebook.SchoolDrafts;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Workspace;

/**
 * Every school's pages as the files were when they were last read; of an earlier reading it keeps
 * the schools for which nothing has changed.
 */
final class Proofs {

    private static final String SCHOOLS = "schools/";

    private final Reading reading;
    private final Printing printing;
    private final List<SchoolDrafts> sites;
    private final Map<String, SchoolProofs> schools = new ConcurrentHashMap<>();

    /**
     * @param printing what pages are made with
     * @param sites which schools there are
     */
    private Proofs(Reading reading, Printing printing, List<SchoolDrafts> sites) {
        this.reading = reading;
        this.printing = printing;
        this.sites = List.copyOf(sites);
    }

    static Proofs of(Reading reading, Printing printing) {
        return new Proofs(reading, printing, reading.unmade());
    }

    /** The proofs after a save. */
    Proofs next(Reading now, Printing printing) {
        Proofs next = of(now, printing);
        if (printing == this.printing) {
            schools.forEach(
                    (id, school) -> {
                        if (now.isSameFor(id, reading)) {
                            next.schools.put(id, school);
                        }
                    });
        }
        return next;
    }

    /** The schools, and groups with documents of their own; none where the library is broken. */
    List<SchoolDrafts> sites() {
        return sites;
    }

    /** The ids of all schools and groups, those whose own file cannot be read among them. */
    Set<String> profiles() {
        Set<String> ids = new TreeSet<>();
        reading.workspace()
                .ifPresent(
                        workspace -> {
                            ids.addAll(workspace.profiles().keySet());
                            workspace.unreadable().stream()
                                    .filter(path -> path.startsWith(SCHOOLS))
                                    .map(path -> path.substring(SCHOOLS.length()))
                                    .filter(path -> path.endsWith("/school.yaml"))
                                    .map(path -> path.substring(0, path.indexOf('/')))
                                    .forEach(ids::add);
                        });
        return ids;
    }

    Reading reading() {
        return reading;
    }

    /** A school's pages; nothing where its file, or the library, cannot be read. */
    Optional<SchoolProofs> of(String school) {
        if (sites.stream().noneMatch(site -> site.profile().id().equals(school))) {
            return Optional.empty();
        }
        return Optional.of(schools.computeIfAbsent(school, this::make));
    }

    /** A school's pages, where somebody has asked for them. */
    Optional<SchoolProofs> made(String school) {
        return Optional.ofNullable(schools.get(school));
    }

    private SchoolProofs make(String school) {
        Prepared prepared =
                new Clausebook(Progress.NONE).prepare(reading.only(school), NextEditions.AS_TYPED);
        SchoolDrafts drafts =
                prepared.schools().stream()
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("not made: " + school));
        Workspace workspace = reading.workspace().orElseThrow();
        Set<Diagnostic> known = Set.copyOf(reading.problems());
        List<Diagnostic> own =
                prepared.diagnostics().stream().filter(one -> !known.contains(one)).toList();
        return new SchoolProofs(
                drafts, own, printing.folder(workspace.library()), printing.origins());
    }

    /**
     * What is wrong with a school's pages, with its own files and with those that all schools rest
     * on.
     */
    List<Diagnostic> problems(String school) {
        Diagnostics all = new Diagnostics();
        of(school).ifPresent(made -> all.reportAll(made.problems()));
        Set<String> layers = layers(school);
        reading.problems().stream()
                .filter(problem -> concerns(layers, problem))
                .forEach(all::report);
        return all.sorted();
    }

    private static boolean concerns(Set<String> layers, Diagnostic problem) {
        String path = problem.place().path();
        return !path.startsWith(SCHOOLS)
                || layers.stream()
                        .anyMatch(
                                id ->
                                        path.startsWith(SCHOOLS + id + "/")
                                                || path.equals(SCHOOLS + id));
    }

    /** The school, its groups, and the groups that issue documents for it. */
    private Set<String> layers(String school) {
        Set<String> layers = new TreeSet<>(Set.of(school));
        Map<String, Profile> profiles =
                reading.workspace().map(Workspace::profiles).orElse(Map.of());
        Optional<Profile> at = Optional.ofNullable(profiles.get(school));
        while (at.isPresent()) {
            Optional<String> group = at.get().group().map(Placed::value).filter(layers::add);
            at = group.flatMap(id -> Optional.ofNullable(profiles.get(id)));
        }
        sites.stream()
                .filter(site -> site.profile().id().equals(school))
                .flatMap(site -> site.drafts().stream())
                .map(draft -> draft.owner().id())
                .forEach(layers::add);
        return layers;
    }
}
