package org.clausebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.clausebook.kept.FileCache;

/**
 * What a run is asked to do.
 *
 * @param root the workspace: the folder that holds clauses, schools and templates
 * @param school the only school or group to look at; all where empty
 * @param policy the only policy to look at; all where empty
 * @param today handed in, so that the same files and arguments give the same bytes on any day
 * @param threads how many may work at once, 1 or more
 * @param drafts whether what no release has given to the schools counts as well
 */
public record Request(
        Path root,
        Optional<String> school,
        Optional<String> policy,
        LocalDate today,
        int threads,
        boolean drafts) {

    public Request {
        if (threads < 1) {
            throw new IllegalArgumentException("no thread to work with: " + threads);
        }
    }

    /** For what the schools have been given. */
    public Request(
            Path root,
            Optional<String> school,
            Optional<String> policy,
            LocalDate today,
            int threads) {
        this(root, school, policy, today, threads, false);
    }

    /** The same with what no release has given to the schools. */
    public Request withDrafts() {
        return new Request(root, school, policy, today, threads, true);
    }

    /** Where what is kept between runs lies. */
    public Path kept() {
        return kept(root);
    }

    static Path kept(Path root) {
        return root.resolve(".clausebook");
    }

    /** The crests that earlier runs have drawn anew. */
    FileCache crests() {
        return new FileCache(kept().resolve("crests"));
    }
}
