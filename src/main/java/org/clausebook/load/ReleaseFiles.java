package org.clausebook.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.clausebook.model.source.Library;
import org.clausebook.model.source.Outline;
import org.clausebook.model.source.Release;
import org.clausebook.model.source.Releases;

/** Reads the releases of a library, each a file of its own in one folder. */
final class ReleaseFiles {

    static final String FOLDER = "clauses/releases";

    private final WorkspaceFiles files;
    private final FileLoader loader;
    private final FileIds ids;

    ReleaseFiles(WorkspaceFiles files, FileLoader loader, FileIds ids) {
        this.files = files;
        this.loader = loader;
        this.ids = ids;
    }

    /**
     * All of them, and what they would copy now.
     *
     * @param outlines that were read, the provider's among them
     * @param stray is told the path of what does not belong there, and what does
     */
    Releases read(
            Library library, Map<String, Outline> outlines, BiConsumer<String, String> stray) {
        List<String> paths = files.yaml(FOLDER);
        files.yamlBelow(FOLDER).stream()
                .filter(path -> !paths.contains(path))
                .forEach(
                        path ->
                                stray.accept(
                                        path, "releases lie in " + FOLDER + " itself, one a file"));
        Terms terms = Terms.of(FileKind.RELEASE, Scope.PROVIDER, Vocabulary.none());
        List<Release> releases = new ArrayList<>();
        for (String path : paths) {
            ids.of(path, FOLDER)
                    .ifPresentOrElse(
                            name ->
                                    loader.load(path, terms, file -> ReleaseReader.read(name, file))
                                            .ifPresent(releases::add),
                            () -> loader.leaveOut(path));
        }
        return new Releases(releases, CopyNow.of(library, outlines, loader.typed()));
    }
}
