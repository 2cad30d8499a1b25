package org.clausebook.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.codec.TextDigest;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Passage;
import org.clausebook.model.source.Passages;
import org.clausebook.model.text.Digest;
import org.clausebook.model.text.Prose;

/** The trees of many passages. */
public final class Texts {

    private final Map<Passage, Optional<Prose>> trees;

    private Texts(Map<Passage, Optional<Prose>> trees) {
        this.trees = trees;
    }

    /**
     * Parses all passages, with so many threads, and saves the parser's cache; the result is the
     * same with any number.
     */
    public static Texts parseAll(
            Collection<Passage> passages,
            ProseParser parser,
            int threads,
            Diagnostics diagnostics) {
        List<Passage> each = new ArrayList<>(new LinkedHashSet<>(passages));
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, threads));
        try {
            List<Future<Optional<Prose>>> results = new ArrayList<>();
            for (Passage passage : each) {
                results.add(workers.submit(() -> parser.parse(passage, diagnostics)));
            }
            Map<Passage, Optional<Prose>> trees = new LinkedHashMap<>();
            for (int i = 0; i < each.size(); i++) {
                trees.put(each.get(i), result(results.get(i)));
            }
            parser.save();
            return new Texts(trees);
        } finally {
            workers.shutdownNow();
        }
    }

    private static Optional<Prose> result(Future<Optional<Prose>> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while texts were parsed", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a text could not be parsed", e.getCause());
        }
    }

    /**
     * The tree of a passage; nothing where it has an error, which was reported when it was parsed.
     */
    public Optional<Prose> of(Passage passage) {
        Optional<Prose> tree = trees.get(passage);
        if (tree == null) {
            throw new IllegalArgumentException("not among the texts parsed: " + passage.at());
        }
        return tree;
    }

    /**
     * The digest of a version's text, in one wording, and of what it has people say on forms: what
     * makes it that version and no other.
     */
    public Digest wording(ClauseVersion version, Passage text) {
        List<Prose> all = new ArrayList<>(List.of(of(text).orElse(Prose.EMPTY)));
        version.statements()
                .values()
                .forEach(lines -> lines.forEach(line -> all.add(of(line).orElse(Prose.EMPTY))));
        return TextDigest.of(all);
    }

    /** The digest of all wordings of a version: its own and its variants'. */
    public Digest version(ClauseVersion version) {
        Map<String, Digest> wordings = new LinkedHashMap<>();
        wordings.put("", wording(version, version.text()));
        version.variants()
                .forEach((name, variant) -> wordings.put(name, wording(version, variant.text())));
        return TextDigest.together(wordings);
    }

    /** Whether all texts of a version could be read. */
    public boolean isReadable(ClauseVersion version) {
        return Passages.of(version).stream().allMatch(passage -> of(passage).isPresent());
    }
}
