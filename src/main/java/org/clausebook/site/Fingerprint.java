package org.clausebook.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The digest of everything in some folders: names and contents, whatever the dates of the files.
 */
public final class Fingerprint {

    private final MessageDigest digest;

    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds words, such as an argument. */
    public Fingerprint words(String words) {
        digest.update(words.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    /** Adds a file, or all files below a folder, sorted; one that is not there counts as that. */
    public Fingerprint files(Path path) {
        if (!Files.exists(path)) {
            return words("absent");
        }
        try (Stream<Path> found = Files.walk(path)) {
            List<Path> files = found.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                words(path.relativize(file).toString().replace('\\', '/'));
                byte[] bytes = Files.readAllBytes(file);
                words(String.valueOf(bytes.length));
                digest.update(bytes);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that was added, as 64 hexadecimal figures; the fingerprint starts anew. */
    public String take() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
