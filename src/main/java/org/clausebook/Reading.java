package org.clausebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Excerpts;
import org.clausebook.load.Loaded;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Release;
import org.clausebook.model.source.Releases;
import org.clausebook.model.source.Workspace;
import org.clausebook.prose.Texts;

/**
 * A workspace that was read and parsed once, so that its policies can be made more than once from
 * the same files.
 */
public final class Reading {

    final Request request;
    final Loaded loaded;

    /** Empty where the library itself cannot be read. */
    final Optional<Parsed> parsed;

    /** Whether the policies are texts to compare with and no drafts. */
    final boolean asLibrary;

    private final Diagnostics found;

    /** The texts of a workspace, and what its records have used of them. */
    record Parsed(Texts texts, Heads heads) {}

    Reading(Request request, Loaded loaded, Optional<Parsed> parsed, Diagnostics found) {
        this(request, loaded, parsed, found, false);
    }

    private Reading(
            Request request,
            Loaded loaded,
            Optional<Parsed> parsed,
            Diagnostics found,
            boolean asLibrary) {
        this.request = request;
        this.loaded = loaded;
        this.parsed = parsed;
        this.found = found;
        this.asLibrary = asLibrary;
    }

    /** The folder of the workspace. */
    public Path root() {
        return request.root();
    }

    /** The month in which policy years begin; empty where the library cannot be read. */
    public OptionalInt firstMonth() {
        return loaded.workspace()
                .map(workspace -> OptionalInt.of(workspace.library().firstMonth()))
                .orElse(OptionalInt.empty());
    }

    /** The lines of all files that were read. */
    public Excerpts excerpts() {
        return loaded.excerpts();
    }

    /** Whether an error in a file that all policies rest on stops them all. */
    public boolean stopsAll() {
        return found.sorted().stream()
                .anyMatch(one -> one.isError() && Standing.isShared(one.place().path()));
    }

    /** What was read; empty where the library cannot be. */
    public Optional<Workspace> workspace() {
        return loaded.workspace();
    }

    /** What is wrong with the files, before any policy is made of them. */
    public List<Diagnostic> problems() {
        return found.sorted();
    }

    /** The same, to make the policies of one school or group alone. */
    public Reading only(String school) {
        Request one =
                new Request(
                        request.root(),
                        Optional.of(school),
                        Optional.empty(),
                        request.today(),
                        request.threads(),
                        request.drafts());
        return new Reading(one, loaded, parsed, found);
    }

    /**
     * The same, as if no school or group changed, left out or added anything: what the library has
     * for each, in its settings. Such a text is compared and never published, so it may be one that
     * {@code check} would not pass: a school may have left out what another clause forbids.
     */
    public Reading asLibrary() {
        return new Reading(request, loaded.with(Reading::asLibrary), parsed, found, true);
    }

    /** The same with what no release has given to the schools. */
    public Reading withDrafts() {
        return loaded.workspace()
                .map(workspace -> released(workspace.releases().asDrafts()))
                .orElse(this);
    }

    /** What a release made now would give; nothing where the library cannot be read. */
    public Optional<NextRelease> nextRelease() {
        return loaded.workspace()
                .flatMap(workspace -> parsed.map(read -> NextRelease.of(workspace, read.texts())));
    }

    /** The same as it was when a release had just been made. */
    public Reading asOf(Release release) {
        return loaded.workspace()
                .map(workspace -> released(workspace.releases().until(release)))
                .orElse(this);
    }

    private Reading released(Releases releases) {
        Loaded seen = loaded.with(workspace -> workspace.with(releases));
        return new Reading(request, seen, parsed, found, asLibrary);
    }

    /** The same for texts that are compared and never published, so check need not pass them. */
    public Reading toCompare() {
        return new Reading(request, loaded, parsed, found, true);
    }

    private static Workspace asLibrary(Workspace workspace) {
        Map<String, Profile> profiles = new LinkedHashMap<>();
        workspace
                .profiles()
                .forEach(
                        (id, profile) -> {
                            Map<String, PolicyChoice> policies = new LinkedHashMap<>();
                            profile.policies()
                                    .forEach((name, choice) -> policies.put(name, choice.bare()));
                            profiles.put(id, profile.with(policies));
                        });
        return workspace.with(profiles);
    }

    /**
     * The schools and groups that were asked for and have policies, with all that they choose and
     * nothing made yet.
     */
    public List<SchoolDrafts> unmade() {
        return loaded.workspace().map(Reading::unmade).orElse(List.of()).stream()
                .filter(one -> request.school().map(one.profile().id()::equals).orElse(true))
                .toList();
    }

    private static List<SchoolDrafts> unmade(Workspace workspace) {
        List<SchoolDrafts> schools = new ArrayList<>();
        for (Standing standing : Standing.of(workspace)) {
            List<Draft> drafts = new ArrayList<>();
            for (DocumentId document : standing.documents()) {
                Profile owner = Objects.requireNonNull(workspace.profiles().get(document.owner()));
                PolicyChoice choice =
                        Objects.requireNonNull(owner.policies().get(document.policy()));
                drafts.add(Draft.unmade(owner, choice));
            }
            schools.add(new SchoolDrafts(standing.profile(), drafts, false, false));
        }
        return schools;
    }

    /**
     * Whether the policies of a school or group come to the same in another reading of the same
     * workspace: all that they are made of is the same.
     */
    public boolean isSameFor(String school, Reading other) {
        return request.today().equals(other.request.today())
                && basis(school).isPresent()
                && basis(school).equals(other.basis(school));
    }

    private Optional<Basis> basis(String school) {
        return loaded.workspace()
                .flatMap(
                        workspace ->
                                parsed.map(
                                        read ->
                                                Basis.of(
                                                        workspace,
                                                        read.heads(),
                                                        Clausebook.pathsWithErrors(found),
                                                        school)));
    }

    /** The reviews that are overdue; nothing where the texts could not be read. */
    Optional<List<Diagnostic>> dueReviews(Workspace workspace, List<SchoolDrafts> schools) {
        return parsed.map(
                read ->
                        new DueReviews(root(), read.heads(), request.today())
                                .of(workspace, schools));
    }

    /** What is wrong so far, for a run that will find more. */
    Diagnostics found() {
        Diagnostics copy = new Diagnostics();
        copy.reportAll(found.sorted());
        found.passedOver().forEach(copy::passOver);
        return copy;
    }
}
