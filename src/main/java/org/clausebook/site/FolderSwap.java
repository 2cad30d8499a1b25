package org.clausebook.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Puts whole folders in place of older ones by two renames, so that a reader never sees half of
 * one.
 *
 * <p>A new folder is written under {@code staging}, on the same disk, which is never inside what is
 * uploaded. The old one is renamed away, the new one renamed in. A run cut short between the two
 * leaves the old folder under {@code staging}; the next run puts it back.
 */
public final class FolderSwap {

    private static final String NEW = ".new";
    private static final String OLD = ".old";

    /** The ending of a folder's zip, which lies beside it. */
    public static final String ZIP = ".zip";

    private final Path target;
    private final Path staging;

    /**
     * @param target the folder that holds the folders that are swapped
     * @param staging for what is half done; on the same disk as {@code target}, outside it
     */
    public FolderSwap(Path target, Path staging) {
        this.target = target;
        this.staging = staging;
    }

    /** Finishes or undoes what an earlier run left half done. */
    public void recover() {
        try {
            Files.createDirectories(staging);
            for (Path left : list(staging)) {
                String name = left.getFileName().toString();
                Path place = target.resolve(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
                if (name.endsWith(OLD) && Files.notExists(place)) {
                    Files.createDirectories(target);
                    Files.move(left, place, StandardCopyOption.ATOMIC_MOVE);
                } else {
                    delete(left);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes the folder of this name hold these files and no others; one that does already is left
     * alone.
     */
    public void swap(String name, FolderFiles files) {
        Path place = target.resolve(name);
        try {
            if (holds(place, files)) {
                return;
            }
            Path fresh = staging.resolve(name + NEW);
            Path old = staging.resolve(name + OLD);
            delete(fresh);
            delete(old);
            write(fresh, files);
            Files.createDirectories(target);
            if (Files.exists(place)) {
                Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
            delete(old);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the file of this name hold these bytes; one that does already is left alone. */
    public void swap(String name, byte[] bytes) {
        Path place = target.resolve(name);
        try {
            if (Files.isRegularFile(place)
                    && Files.size(place) == bytes.length
                    && Arrays.equals(Files.readAllBytes(place), bytes)) {
                return;
            }
            Path fresh = staging.resolve(name + NEW);
            Files.write(fresh, bytes);
            Files.createDirectories(target);
            Files.move(
                    fresh,
                    place,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes away the folders whose names are not among these, and the zips beside them; used for
     * schools that are no more.
     */
    public void keepOnly(List<String> names) {
        try {
            if (Files.isDirectory(target)) {
                for (Path folder : list(target)) {
                    String name = folder.getFileName().toString();
                    boolean zip = name.endsWith(ZIP) && Files.isRegularFile(folder);
                    String school = zip ? name.substring(0, name.length() - ZIP.length()) : name;
                    if ((zip || Files.isDirectory(folder)) && !names.contains(school)) {
                        delete(folder);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path place, FolderFiles files) throws IOException {
        if (!Files.isDirectory(place)) {
            return false;
        }
        long count;
        try (Stream<Path> found = Files.walk(place)) {
            count = found.filter(Files::isRegularFile).count();
        }
        if (count != files.all().size()) {
            return false;
        }
        for (Map.Entry<String, byte[]> file : files.all().entrySet()) {
            Path path = place.resolve(file.getKey());
            boolean same =
                    Files.isRegularFile(path)
                            && Files.size(path) == file.getValue().length
                            && Arrays.equals(Files.readAllBytes(path), file.getValue());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static void write(Path folder, FolderFiles files) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.all().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Path parent = path.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(path, file.getValue());
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        Files.walkFileTree(
                path,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path folder, @org.jspecify.annotations.Nullable IOException problem)
                            throws IOException {
                        Files.delete(folder);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
