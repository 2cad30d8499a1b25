package org.clausebook.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Place;

/**
 * Reads the bytes of one file of the workspace: never through a link, never outside, never more
 * than a limit.
 */
final class FileBytes {

    private final Path root;

    FileBytes(Path root) {
        this.root = root;
    }

    /**
     * The bytes, or nothing where the file cannot be read.
     *
     * @param most the largest size in bytes
     * @param at where a problem is reported
     */
    Optional<byte[]> read(String path, int most, Place at, Findings findings) {
        Path file = root.resolve(path);
        try {
            Path real = file.toRealPath();
            if (!real.equals(root.toRealPath().resolve(path).normalize())) {
                findings.report(
                        Diagnostic.of(LoadProblem.SYMLINK, at, path)
                                .hint("put a copy of the file or folder here instead"));
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                byte[] bytes = in.readNBytes(most + 1);
                if (bytes.length > most) {
                    findings.report(
                            Diagnostic.of(LoadProblem.TOO_LARGE, at, path, most / 1024)
                                    .hint(
                                            path.endsWith(".yaml")
                                                    ? "split it into several files"
                                                    : "make the picture smaller"));
                    return Optional.empty();
                }
                return Optional.of(bytes);
            }
        } catch (IOException e) {
            findings.report(LoadProblem.UNREADABLE_FILE, at, path);
            return Optional.empty();
        }
    }
}
