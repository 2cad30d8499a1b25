package org.clausebook.model.text;

/** A SHA-256 of some text, as 64 lower-case hexadecimal figures. */
public record Digest(String sha256) {

    public Digest {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }
}
