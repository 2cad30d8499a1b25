package org.clausebook.site;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files of one folder: relative paths with forward slashes, sorted, and their bytes. */
public final class FolderFiles {

    /**
     * Names come from ids, so this holds of every path; it is the last word on where a file may
     * lie.
     */
    private static final Pattern PATH =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    public void put(String path, byte[] bytes) {
        if (!PATH.matcher(path).matches() || path.contains("..")) {
            throw new IllegalArgumentException("not a path inside a folder: " + path);
        }
        if (files.put(path, bytes) != null) {
            throw new IllegalArgumentException("two files for one path: " + path);
        }
    }

    public void put(String path, String text) {
        put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes of a file that is there. */
    byte[] of(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("no such file: " + path);
        }
        return bytes;
    }

    public Map<String, byte[]> all() {
        return Collections.unmodifiableMap(files);
    }

    /** All of them as one zip; the same files give the same bytes. */
    public byte[] zip() {
        return ZipFile.of(files);
    }
}
