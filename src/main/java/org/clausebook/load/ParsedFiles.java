package org.clausebook.load;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.json.Sha256;
import org.clausebook.load.Node.Mapping;

/**
 * Files taken from bytes to keys and values, ahead of the readers and beside them: making the
 * schemas ready and parsing the files take about as long as each other.
 */
final class ParsedFiles implements AutoCloseable {

    private static final int THREADS = 2;

    private final TextReader texts;
    private final KnownFiles known;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Map<String, CompletableFuture<Opened>> files = new ConcurrentHashMap<>();

    /** What came of one file. Its problems wait until somebody asks for the file. */
    record Parsed(
            TextReader.Read read,
            Optional<Mapping> root,
            Diagnostics problems,
            Findings findings) {}

    /**
     * A file whose bytes have been read.
     *
     * @param digest of its bytes; nothing where they cannot be read
     * @param parsed parses it, unless that has been done: where its bytes are known, nobody may ask
     */
    record Opened(Optional<String> digest, Supplier<Parsed> parsed) {}

    /**
     * @param known the files that are not parsed before somebody asks
     */
    ParsedFiles(TextReader texts, KnownFiles known) {
        this.texts = texts;
        this.known = known;
    }

    /** Begins with files that will be asked for. */
    void begin(Collection<String> paths) {
        for (String path : paths) {
            CompletableFuture<Opened> unused = start(path);
        }
    }

    Opened get(String path) {
        return start(path).join();
    }

    private CompletableFuture<Opened> start(String path) {
        return files.computeIfAbsent(
                path, p -> CompletableFuture.supplyAsync(() -> open(p), threads));
    }

    private Opened open(String path) {
        Diagnostics problems = new Diagnostics();
        Findings findings = new Findings(problems);
        Optional<byte[]> bytes = texts.bytes(path, findings);
        Optional<String> digest = bytes.map(Sha256::of);
        if (digest.filter(sum -> known.holds(path, sum)).isPresent()) {
            return new Opened(digest, () -> parse(path, bytes, problems, findings));
        }
        Parsed parsed = parse(path, bytes, problems, findings);
        return new Opened(digest, () -> parsed);
    }

    private static Parsed parse(
            String path, Optional<byte[]> bytes, Diagnostics problems, Findings findings) {
        TextReader.Read read =
                bytes.map(there -> TextReader.read(path, there, findings))
                        .orElse(TextReader.Read.NOTHING);
        Optional<Mapping> root =
                read.text()
                        .flatMap(t -> new YamlReader(t, findings).read())
                        .flatMap(node -> keys(node, findings));
        return new Parsed(read, root, problems, findings);
    }

    private static Optional<Mapping> keys(Node root, Findings findings) {
        if (root instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        findings.report(
                Diagnostic.of(LoadProblem.NO_KEYS, root.at(), root.kind())
                        .hint("start the file with a key and a colon, such as  title: Passwords"));
        return Optional.empty();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
