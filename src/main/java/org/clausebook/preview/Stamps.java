package org.clausebook.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The files below some folders with the times and sizes they have: where these differ, a file was
 * saved. Links are followed nowhere.
 */
record Stamps(Map<Path, Stamp> files, Set<Path> folders) {

    record Stamp(FileTime written, long size) {}

    Stamps {
        files = Map.copyOf(files);
        folders = Set.copyOf(folders);
    }

    /** What lies below the folders now; one that is not there has nothing. */
    static Stamps of(List<Path> roots) {
        Map<Path, Stamp> files = new HashMap<>();
        Set<Path> folders = new HashSet<>();
        for (Path root : roots) {
            try {
                Files.walkFileTree(root, new Walk(files, folders));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Stamps(files, folders);
    }

    /** The files that are new, gone or not as they were. */
    Set<Path> differences(Stamps before) {
        Set<Path> changed = new TreeSet<>();
        files.forEach(
                (file, stamp) -> {
                    if (!stamp.equals(before.files.get(file))) {
                        changed.add(file);
                    }
                });
        before.files.keySet().stream()
                .filter(file -> !files.containsKey(file))
                .forEach(changed::add);
        return changed;
    }

    /** What is gone while it is being looked at counts as not there. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Map<Path, Stamp> files;
        private final Set<Path> folders;

        Walk(Map<Path, Stamp> files, Set<Path> folders) {
            this.files = files;
            this.folders = folders;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            folders.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.put(file, new Stamp(attributes.lastModifiedTime(), attributes.size()));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }
}
