package org.clausebook.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of text and bytes, as 64 lower-case hexadecimal figures. */
public final class Sha256 {

    private static final int PORTION = 64 * 1024;

    private Sha256() {}

    /** The digest of a text's UTF-8 bytes. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** The digest of all that is left to read, however much it is. */
    public static String of(InputStream in) throws IOException {
        MessageDigest digest = digest();
        byte[] some = new byte[PORTION];
        for (int count = in.read(some); count >= 0; count = in.read(some)) {
            digest.update(some, 0, count);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
