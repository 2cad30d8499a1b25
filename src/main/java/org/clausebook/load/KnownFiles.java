package org.clausebook.load;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What came of each file when it was last read: a workspace that is read again and again costs only
 * what has changed, and comes to the same as one that is read for the first time. A file has not
 * changed where its bytes are the same; no clock is asked.
 *
 * <p>One reading at a time may use it.
 */
public final class KnownFiles {

    private final Map<String, Known> files = new ConcurrentHashMap<>();
    private final PersonalDetailsSearch details = new PersonalDetailsSearch();

    /** Whether the file is known with these bytes. */
    boolean holds(String path, String digest) {
        Known known = files.get(path);
        return known != null && known.digest().equals(digest);
    }

    /** What came of the file, where all that it came of is the same. */
    Optional<Known> find(String path, Optional<String> digest, Terms terms, Beside beside) {
        return Optional.ofNullable(files.get(path))
                .filter(known -> digest.isPresent() && known.digest().equals(digest.get()))
                .filter(known -> known.terms().equals(terms))
                .filter(known -> beside.isAsBefore(known.beside()));
    }

    void keep(String path, Known known) {
        files.put(path, known);
    }

    /** Forgets what is no longer there. */
    void keepOnly(Collection<String> paths) {
        files.keySet().retainAll(paths);
    }

    /** Knows in which files nobody's own details were found. */
    PersonalDetailsSearch details() {
        return details;
    }
}
