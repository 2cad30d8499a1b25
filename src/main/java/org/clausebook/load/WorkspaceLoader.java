package org.clausebook.load;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.kept.FileCache;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.Library;
import org.clausebook.model.source.Outline;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Provider;
import org.clausebook.model.source.RetiredName;
import org.clausebook.model.source.Source;
import org.clausebook.model.source.Workspace;

/**
 * Reads a workspace: the library, its clauses and model policies, and every school and group. All
 * problems of all files are found in one run.
 *
 * <pre>{@code
 * Loaded loaded = WorkspaceLoader.load(Path.of("."), diagnostics);
 * }</pre>
 */
public final class WorkspaceLoader {

    private static final String CLAUSES = "clauses";
    private static final String LIBRARY = "clauses/library.yaml";
    private static final String SOURCES = "clauses/sources.yaml";
    private static final String RETIRED = "clauses/retired.yaml";
    private static final String RELEASES = "releases";
    private static final String POLICIES = "templates/policies";
    private static final String SCHOOLS = "schools";

    private final WorkspaceFiles files;
    private final FileBytes bytes;
    private final KeptPictures pictures;
    private final FileLoader loader;
    private final KnownFiles known;
    private final FileIds ids;
    private final Diagnostics diagnostics;
    private final Register<Clause> clauses;
    private final Register<Outline> outlines;
    private final Map<String, Profile> profiles = new LinkedHashMap<>();
    private Vocabulary vocabulary = Vocabulary.none();

    private WorkspaceLoader(
            WorkspaceFiles files,
            FileBytes bytes,
            KeptPictures pictures,
            FileLoader loader,
            KnownFiles known,
            Diagnostics diagnostics) {
        this.files = files;
        this.bytes = bytes;
        this.pictures = pictures;
        this.loader = loader;
        this.known = known;
        this.diagnostics = diagnostics;
        this.ids = new FileIds(diagnostics);
        this.clauses = new Register<>(diagnostics, Clause::at);
        this.outlines = new Register<>(diagnostics, Outline::at);
    }

    /**
     * Reads all files of a workspace.
     *
     * @param root its folder
     * @return the workspace, which is empty where the library's own file cannot be read
     */
    public static Loaded load(Path root, Diagnostics diagnostics) {
        return load(root, Optional.empty(), new KnownFiles(), diagnostics);
    }

    /**
     * Reads what has changed in a workspace since it was last read.
     *
     * @param root its folder
     * @param crests knows crests that were drawn before
     * @param known what came of each file before, and afterwards what came of it now
     * @return the workspace, the same as if all of it had been read
     */
    public static Loaded load(
            Path root, FileCache crests, KnownFiles known, Diagnostics diagnostics) {
        return load(root, Optional.of(crests), known, diagnostics);
    }

    private static Loaded load(
            Path root, Optional<FileCache> crests, KnownFiles known, Diagnostics diagnostics) {
        WorkspaceFiles files = new WorkspaceFiles(root, diagnostics);
        FileBytes bytes = new FileBytes(root);
        FileExcerpts excerpts = new FileExcerpts();
        try (ParsedFiles parsed = new ParsedFiles(new TextReader(bytes), known)) {
            List.of(CLAUSES, POLICIES, SCHOOLS)
                    .forEach(folder -> parsed.begin(files.yamlBelow(folder)));
            FileLoader loader =
                    new FileLoader(parsed, known, excerpts, SchemaSet.shared(), diagnostics);
            WorkspaceLoader workspace =
                    new WorkspaceLoader(
                            files, bytes, new KeptPictures(crests), loader, known, diagnostics);
            Loaded loaded = new Loaded(workspace.workspace(), excerpts);
            known.keepOnly(loader.typed().stream().map(FileLoader.Typed::path).toList());
            return loaded;
        }
    }

    private Optional<Workspace> workspace() {
        Optional<Library> library = library();
        vocabulary = Vocabulary.of(library, loader.isWhole(LIBRARY));
        Map<String, Source> sources =
                optional(SOURCES, FileKind.SOURCES, RegisterReader::sources, Map.of());
        vocabulary = vocabulary.with(sources, loader.isWhole(SOURCES));
        List<RetiredName> retired =
                optional(RETIRED, FileKind.RETIRED, RegisterReader::retired, List.of());
        readLibraryClauses(library);
        readModelPolicies();
        for (String id : files.folders(SCHOOLS)) {
            readProfile(id);
        }
        return library.map(l -> finished(l, sources, retired));
    }

    private Workspace finished(
            Library library, Map<String, Source> sources, List<RetiredName> retired) {
        Workspace workspace =
                new Workspace(
                        library,
                        sources,
                        retired,
                        clauses.all(),
                        outlines.all(),
                        profiles,
                        new ReleaseFiles(files, loader, ids)
                                .read(library, outlines.all(), this::stray),
                        loader.unreadable());
        new WorkspaceRules(workspace, diagnostics).check();
        personalDetails(workspace);
        return workspace;
    }

    /** Where the register cannot be read, nobody knows which numbers are those of helplines. */
    private void personalDetails(Workspace workspace) {
        if (loader.isWhole(SOURCES)) {
            PublicNames names =
                    new PublicNames(workspace.sources().values(), workspace.profiles().values());
            known.details().search(loader.typed(), names, diagnostics);
        }
    }

    private Optional<Library> library() {
        if (!files.exists(LIBRARY)) {
            missing(
                    LIBRARY,
                    "every workspace has this file; it names the provider and what schools may set");
            return Optional.empty();
        }
        CrestReader crests = new CrestReader(bytes, files, pictures, CLAUSES);
        return loader.load(
                LIBRARY,
                Terms.of(FileKind.LIBRARY, Scope.PROVIDER, vocabulary),
                file -> LibraryReader.read(file, crests),
                crests);
    }

    private <T> T optional(
            String path, FileKind kind, java.util.function.Function<Fields, T> reader, T none) {
        return files.exists(path)
                ? loader.load(path, Terms.of(kind, Scope.PROVIDER, vocabulary), reader).orElse(none)
                : none;
    }

    private void readLibraryClauses(Optional<Library> library) {
        Set<String> vocabularyFiles = Set.of(LIBRARY, SOURCES, RETIRED);
        for (String path : files.yaml(CLAUSES)) {
            if (!vocabularyFiles.contains(path)) {
                stray(path, "a clause lies in a folder, such as clauses/staff/passwords.yaml");
            }
        }
        String owner = library.map(Library::provider).map(Provider::name).orElse("");
        Set<String> taken = ReservedFolders.names(files.folders(SCHOOLS));
        for (String folder : files.folders(CLAUSES)) {
            if (folder.equals(RELEASES)) {
                continue;
            }
            if (taken.contains(folder)) {
                diagnostics.report(
                        Diagnostic.of(
                                        LoadProblem.RESERVED_NAME,
                                        Place.startOf(CLAUSES + "/" + folder),
                                        folder)
                                .hint("choose another name for the folder"));
            }
            readClauses(CLAUSES + "/" + folder, CLAUSES, "", Scope.PROVIDER, owner);
        }
    }

    private void readClauses(
            String folder, String base, String prefix, String layer, String owner) {
        for (String path : files.yamlBelow(folder)) {
            ids.of(path, base)
                    .map(id -> prefix + id)
                    .ifPresentOrElse(
                            id -> {
                                ClauseReader reader = new ClauseReader(id, owner);
                                Terms terms = new Terms(FileKind.CLAUSE, layer, owner, vocabulary);
                                loader.load(path, terms, reader::read)
                                        .ifPresent(
                                                read ->
                                                        read.forEach(
                                                                clause ->
                                                                        clauses.add(
                                                                                clause.id(),
                                                                                clause)));
                            },
                            () -> loader.leaveOut(path));
        }
    }

    private void readModelPolicies() {
        readOutlines(POLICIES, "", Scope.PROVIDER);
    }

    private void readOutlines(String folder, String prefix, String layer) {
        List<String> outlinePaths = files.yaml(folder);
        for (String path : files.yamlBelow(folder)) {
            if (!outlinePaths.contains(path)) {
                stray(path, "outlines lie in " + folder + " itself, one a file");
            }
        }
        for (String path : outlinePaths) {
            ids.of(path, folder)
                    .map(id -> prefix + id)
                    .ifPresentOrElse(
                            id ->
                                    loader.load(
                                                    path,
                                                    Terms.of(FileKind.OUTLINE, layer, vocabulary),
                                                    file -> OutlineReader.read(id, file))
                                            .ifPresent(outline -> outlines.add(id, outline)),
                            () -> loader.leaveOut(path));
        }
    }

    private void readProfile(String id) {
        String folder = SCHOOLS + "/" + id;
        String path = folder + "/school.yaml";
        if (!ids.isId(id, folder)) {
            loader.leaveOut(path);
            return;
        }
        if (!files.exists(path)) {
            missing(
                    path,
                    "a folder below schools belongs to a school or group, and this file says which");
            loader.leaveOut(path);
            return;
        }
        for (String other : files.yaml(folder)) {
            if (!other.equals(path)) {
                stray(
                        other,
                        "clauses lie in "
                                + folder
                                + "/clauses, outlines in "
                                + folder
                                + "/policies");
            }
        }
        CrestReader crests = new CrestReader(bytes, files, pictures, folder);
        Optional<Profile> profile =
                loader.load(
                        path,
                        Terms.of(FileKind.PROFILE, id, vocabulary),
                        file -> ProfileReader.read(id, file, crests),
                        crests);
        profile.ifPresent(read -> profiles.put(id, read));
        String owner = profile.map(read -> read.name().value()).orElse("");
        readClauses(folder + "/clauses", folder + "/clauses", id + "/", id, owner);
        readOutlines(folder + "/policies", id + "/", id);
    }

    private void missing(String path, String hint) {
        diagnostics.report(
                Diagnostic.of(LoadProblem.MISSING_FILE, Place.startOf(path), path).hint(hint));
    }

    private void stray(String path, String hint) {
        diagnostics.report(
                Diagnostic.of(LoadProblem.STRAY_FILE, Place.startOf(path), path).hint(hint));
        loader.leaveOut(path);
    }
}
