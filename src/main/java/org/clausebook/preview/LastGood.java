package org.clausebook.preview;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files that were sent, as they were when they could last be made. */
final class LastGood {

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    void keep(String path, byte[] bytes) {
        files.put(path, bytes);
    }

    Optional<byte[]> of(String path) {
        return Optional.ofNullable(files.get(path));
    }
}
