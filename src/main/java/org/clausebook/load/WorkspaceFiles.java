package org.clausebook.load;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;

/**
 * Lists the files of a workspace in an order that is the same everywhere, and follows no link to
 * another place.
 */
final class WorkspaceFiles {

    private final Path root;
    private final Diagnostics diagnostics;

    WorkspaceFiles(Path root, Diagnostics diagnostics) {
        this.root = root;
        this.diagnostics = diagnostics;
    }

    Path root() {
        return root;
    }

    boolean exists(String path) {
        return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** The names of the folders in a folder. */
    List<String> folders(String folder) {
        return list(folder).stream()
                .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                .map(WorkspaceFiles::name)
                .filter(name -> !name.startsWith("."))
                .toList();
    }

    /** The paths of the YAML files that lie in a folder itself. */
    List<String> yaml(String folder) {
        List<String> paths = new ArrayList<>();
        for (Path path : list(folder)) {
            String name = name(path);
            if (isYaml(name) && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                paths.add(folder + "/" + name);
            }
        }
        return paths;
    }

    /** The paths of the YAML files in a folder and in the folders below it. */
    List<String> yamlBelow(String folder) {
        List<String> paths = new ArrayList<>(yaml(folder));
        for (String name : folders(folder)) {
            paths.addAll(yamlBelow(folder + "/" + name));
        }
        return paths;
    }

    private static boolean isYaml(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private List<Path> list(String folder) {
        Path directory = root.resolve(folder);
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            refuseLink(directory, folder);
            return List.of();
        }
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            for (Path path : stream) {
                if (!refuseLink(path, folder + "/" + name(path))) {
                    paths.add(path);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            diagnostics.report(LoadProblem.UNREADABLE_FILE, Place.startOf(folder), folder);
        }
        paths.sort(Comparator.comparing(WorkspaceFiles::name));
        return paths;
    }

    private boolean refuseLink(Path path, String typed) {
        if (!Files.isSymbolicLink(path)) {
            return false;
        }
        if (!isYaml(typed) && !Files.isDirectory(path)) {
            return true;
        }
        diagnostics.report(
                Diagnostic.of(LoadProblem.SYMLINK, Place.startOf(typed), typed)
                        .hint("put a copy of the file or folder here instead"));
        return true;
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
