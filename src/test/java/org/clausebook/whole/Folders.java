package org.clausebook.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Folders of files: copies of them, and what stands in them. */
final class Folders {

    private Folders() {}

    /** A workspace with the library, the schools and the templates of the demonstration. */
    static Path demonstration(Path to) {
        for (String part : List.of("clauses", "schools", "templates")) {
            copy(Path.of(part), to.resolve(part));
        }
        return to;
    }

    static void copy(Path from, Path to) {
        copy(from, to, name -> true);
    }

    /** Copies the files with these names. */
    static void copy(Path from, Path to, Predicate<String> which) {
        for (String name : names(from).stream().filter(which).toList()) {
            Path place = to.resolve(name);
            try {
                Files.createDirectories(place.getParent());
                Files.copy(from.resolve(name), place);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What a zip holds, as a computer of an office unpacks it. */
    static void unpack(Path zip, Path to) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = to.resolve(entry.getName()).normalize();
                if (!file.startsWith(to)) {
                    throw new IllegalStateException(entry.getName() + " leaves the folder");
                }
                Files.createDirectories(file.getParent());
                Files.copy(in, file);
            }
        }
    }

    /** The files below a folder, sorted, with forward slashes; none where there is no folder. */
    static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files below a folder whose names end so. */
    static List<Path> ending(Path folder, String ending) {
        return names(folder).stream()
                .filter(name -> name.endsWith(ending))
                .map(folder::resolve)
                .toList();
    }

    /** Each file below a folder with its bytes, one character a byte so that they compare. */
    static SortedMap<String, String> contents(Path folder) {
        return each(folder, file -> new String(bytes(file), StandardCharsets.ISO_8859_1));
    }

    /** Each file below a folder with the time at which it was last written. */
    static SortedMap<String, FileTime> times(Path folder) {
        return each(
                folder,
                file -> {
                    try {
                        return Files.getLastModifiedTime(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /** The names under which two folders do not hold the same. */
    static <V> List<String> differences(Map<String, V> one, Map<String, V> other) {
        TreeMap<String, V> all = new TreeMap<>(one);
        all.putAll(other);
        return all.keySet().stream()
                .filter(name -> !all.get(name).equals(one.get(name)) || !other.containsKey(name))
                .toList();
    }

    private static <V> SortedMap<String, V> each(Path folder, Function<Path, V> value) {
        TreeMap<String, V> found = new TreeMap<>();
        names(folder).forEach(name -> found.put(name, value.apply(folder.resolve(name))));
        return found;
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** Changes one file, in which the words must stand. */
    static void replace(Path file, String words, String by) {
        String before = text(file);
        if (!before.contains(words)) {
            throw new IllegalStateException("'" + words + "' does not stand in " + file);
        }
        write(file, before.replace(words, by));
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
