package org.clausebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.ProfileKind;
import org.clausebook.model.source.Workspace;

/**
 * Which documents stand on which site: a school's own policies and those that its groups issue for
 * it.
 *
 * @param paths the files whose errors stop the whole site: the profile's, its groups', the
 *     library's and the register's
 */
record Standing(Profile profile, List<DocumentId> documents, Set<String> paths) {

    /** The files that all text speaks the language of: an error in one of them stops all. */
    private static final List<String> SHARED =
            List.of("clauses/library.yaml", "clauses/sources.yaml");

    private static final String RELEASES = "clauses/releases/";
    private static final String SCHOOLS = "schools/";
    private static final String PROFILE = "/school.yaml";

    Standing {
        documents = List.copyOf(documents);
        paths = Set.copyOf(paths);
    }

    /** Whether all policies rest on the file; what was released is decided by its releases. */
    static boolean isShared(String path) {
        return SHARED.contains(path) || path.startsWith(RELEASES);
    }

    /**
     * Every site of a workspace, in the order of its profiles; a group has one only for documents
     * issued for itself.
     */
    static List<Standing> of(Workspace workspace) {
        List<Standing> standings = new ArrayList<>();
        for (Profile profile : workspace.profiles().values()) {
            List<DocumentId> documents = documents(workspace, profile);
            boolean school = profile.kind() == ProfileKind.SCHOOL;
            if (school || !documents.isEmpty()) {
                standings.add(new Standing(profile, documents, paths(workspace, profile)));
            }
        }
        return standings;
    }

    private static List<DocumentId> documents(Workspace workspace, Profile profile) {
        List<DocumentId> documents = new ArrayList<>();
        for (PolicyChoice choice : profile.policies().values()) {
            boolean own =
                    profile.kind() == ProfileKind.SCHOOL
                            || choice.issuedFor().map(List::isEmpty).orElse(false);
            if (own) {
                documents.add(new DocumentId(profile.id(), choice.id()));
            }
        }
        for (Profile other : workspace.profiles().values()) {
            for (PolicyChoice choice : other.policies().values()) {
                List<Placed<String>> schools = choice.issuedFor().orElse(List.of());
                if (schools.stream().anyMatch(school -> school.value().equals(profile.id()))) {
                    documents.add(new DocumentId(other.id(), choice.id()));
                }
            }
        }
        return documents;
    }

    /**
     * The schools of which nothing is known but their folder's name, since their file cannot be
     * read; a group that others name is no school.
     */
    static List<String> unread(Workspace workspace) {
        Set<String> groups = new HashSet<>();
        workspace
                .profiles()
                .values()
                .forEach(profile -> profile.group().map(Placed::value).ifPresent(groups::add));
        return workspace.unreadable().stream()
                .filter(path -> path.startsWith(SCHOOLS) && path.endsWith(PROFILE))
                .map(path -> path.substring(SCHOOLS.length(), path.length() - PROFILE.length()))
                .filter(id -> !workspace.profiles().containsKey(id) && !groups.contains(id))
                .sorted()
                .toList();
    }

    /** The files whose errors stop whatever the profile has. */
    static Set<String> paths(Workspace workspace, Profile profile) {
        Set<String> paths = new LinkedHashSet<>();
        paths.addAll(SHARED);
        workspace.releases().all().forEach(release -> paths.add(release.at().path()));
        workspace.unreadable().stream().filter(Standing::isShared).forEach(paths::add);
        Optional<Profile> at = Optional.of(profile);
        while (at.isPresent() && paths.add(at.get().at().path())) {
            Optional<String> group = at.get().group().map(Placed::value);
            // named here as well, since nothing is known of a group whose file cannot be read
            group.ifPresent(id -> paths.add(SCHOOLS + id + PROFILE));
            at = group.map(workspace.profiles()::get);
        }
        return paths;
    }
}
