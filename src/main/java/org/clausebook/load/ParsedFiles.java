package org.clausebook.load;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.load.Node.Mapping;

/**
 * Files taken from bytes to keys and values, ahead of the readers and beside them: making the
 * schemas ready and parsing the files take about as long as each other.
 */
final class ParsedFiles implements AutoCloseable {

    private static final int THREADS = 2;

    private final TextReader texts;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Map<String, CompletableFuture<Parsed>> files = new ConcurrentHashMap<>();

    /** What came of one file. Its problems wait until somebody asks for the file. */
    record Parsed(
            TextReader.Read read,
            Optional<Mapping> root,
            Diagnostics problems,
            Findings findings) {}

    ParsedFiles(TextReader texts) {
        this.texts = texts;
    }

    /** Begins with files that will be asked for. */
    void begin(Collection<String> paths) {
        for (String path : paths) {
            CompletableFuture<Parsed> unused = start(path);
        }
    }

    Parsed get(String path) {
        return start(path).join();
    }

    private CompletableFuture<Parsed> start(String path) {
        return files.computeIfAbsent(
                path, p -> CompletableFuture.supplyAsync(() -> parse(p), threads));
    }

    private Parsed parse(String path) {
        Diagnostics problems = new Diagnostics();
        Findings findings = new Findings(problems);
        TextReader.Read read = texts.read(path, findings);
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
