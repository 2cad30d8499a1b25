package org.clausebook.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clausebook.json.Sha256;

/**
 * What lies in a folder that nobody vouches for: its files by their paths, and whatever is no plain
 * file. Links are not followed, and neither depth nor number is without a limit.
 */
public final class FolderScan {

    private static final int DEEPEST = 8;
    private static final int MOST = 200_000;

    private final Path folder;
    private final SortedSet<String> files = new TreeSet<>();
    private final SortedMap<String, String> strange = new TreeMap<>();

    private FolderScan(Path folder) {
        this.folder = folder;
    }

    /** What lies in a folder; one that is not there is empty. */
    public static FolderScan of(Path folder) {
        FolderScan scan = new FolderScan(folder);
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            scan.look(folder, "", 1);
        }
        return scan;
    }

    private void look(Path at, String path, int depth) {
        String name = path.isEmpty() ? "." : path;
        if (files.size() + strange.size() >= MOST) {
            strange.put(name, "lies behind " + MOST + " other files, and was not looked at");
        } else if (Files.isSymbolicLink(at)) {
            strange.put(name, "is a link to another place; what is published lies here itself");
        } else if (Files.isRegularFile(at, LinkOption.NOFOLLOW_LINKS)) {
            files.add(name);
        } else if (!Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
            strange.put(name, "is neither a file nor a folder");
        } else if (depth > DEEPEST) {
            strange.put(name, "lies more than " + DEEPEST + " folders deep");
        } else {
            lookInside(at, path, depth);
        }
    }

    private void lookInside(Path at, String path, int depth) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(at)) {
            for (Path one : found) {
                String name = String.valueOf(one.getFileName());
                look(one, path.isEmpty() ? name : path + "/" + name, depth + 1);
            }
        } catch (IOException | DirectoryIteratorException e) {
            strange.put(path.isEmpty() ? "." : path, "cannot be looked into");
        }
    }

    /** The plain files, by their paths with forward slashes. */
    public SortedSet<String> files() {
        return Collections.unmodifiableSortedSet(files);
    }

    /** Paths of what is no plain file, and what is wrong with each. */
    public SortedMap<String, String> strange() {
        return Collections.unmodifiableSortedMap(strange);
    }

    /** The bytes of one of the files; nothing where it is longer than this, or cannot be read. */
    public Optional<byte[]> bytes(String path, int most) {
        if (!files.contains(path)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(folder.resolve(path))) {
            byte[] bytes = in.readNBytes(most + 1);
            return bytes.length > most ? Optional.empty() : Optional.of(bytes);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The digest of one of the files, however long it is; nothing where it cannot be read. */
    public Optional<String> digest(String path) {
        if (!files.contains(path)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(folder.resolve(path))) {
            return Optional.of(Sha256.of(in));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
