package org.clausebook.kept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps what takes long to make, under the digest of all that it was made from.
 *
 * <p>Each file ends in a digest of its own bytes; one that is damaged, or that cannot be read or
 * written, counts as absent.
 */
public final class FileCache {

    private static final int DIGEST = 32;

    private final Path folder;

    public FileCache(Path folder) {
        this.folder = folder;
    }

    /** What is kept for these inputs, else what is made now and kept from now on. */
    public byte[] get(String inputs, Supplier<byte[]> maker) {
        Optional<byte[]> kept = find(inputs);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] made = maker.get();
        keep(inputs, made);
        return made;
    }

    /** What is kept for these inputs. */
    public Optional<byte[]> find(String inputs) {
        byte[] kept = read(file(inputs));
        return kept.length > 0 ? Optional.of(kept) : Optional.empty();
    }

    /** Keeps what was made from these inputs. */
    public void keep(String inputs, byte[] made) {
        write(file(inputs), made);
    }

    private Path file(String inputs) {
        String key = HexFormat.of().formatHex(sha256(inputs.getBytes(StandardCharsets.UTF_8)));
        return folder.resolve(key.substring(0, 2)).resolve(key);
    }

    private static byte[] read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return new byte[0];
            }
            byte[] all = Files.readAllBytes(file);
            if (all.length <= DIGEST) {
                return new byte[0];
            }
            byte[] bytes = Arrays.copyOf(all, all.length - DIGEST);
            byte[] digest = Arrays.copyOfRange(all, bytes.length, all.length);
            return Arrays.equals(digest, sha256(bytes)) ? bytes : new byte[0];
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** A cache that cannot be written costs time, never a result. */
    private static void write(Path file, byte[] bytes) {
        try {
            Path parent = file.getParent();
            if (parent == null) {
                return;
            }
            Files.createDirectories(parent);
            Path fresh = Files.createTempFile(parent, "new", ".tmp");
            byte[] all = Arrays.copyOf(bytes, bytes.length + DIGEST);
            System.arraycopy(sha256(bytes), 0, all, bytes.length, DIGEST);
            Files.write(fresh, all);
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // Nothing is lost: the next run makes it again.
            return;
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
