package org.clausebook.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.clausebook.Request;
import org.clausebook.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Serves the drafts of a workspace to browsers on the same machine, and shows what is saved as soon
 * as it is.
 *
 * <pre>{@code
 * try (Preview preview = Preview.start(request, 8470, saved -> {})) {
 *     System.out.println(preview.address());
 *     ...
 * }
 * }</pre>
 */
public final class Preview implements AutoCloseable {

    /** The folders of a workspace in which saving a file changes a page. */
    private static final List<String> WATCHED = List.of("clauses", "schools", "templates");

    /** How long the pages that somebody looks at have for themselves after a save. */
    private static final long PAGES_FIRST = 300;

    /** This machine by its own name for itself; no other reaches it. */
    private static final byte[] HERE = {127, 0, 0, 1};

    static {
        // An answer goes out in two parts; without this the second waits for the first's receipt.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Press press;
    private final HttpServer server;
    private final FolderEvents events;
    private final Semaphore toMake = new Semaphore(1);
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    work -> {
                        Thread thread = new Thread(work, "preview");
                        thread.setDaemon(true);
                        return thread;
                    });

    /**
     * What became of a save.
     *
     * @param errors how many there are in the files since
     * @param mistake of ours, which kept pages from being made
     */
    public record Saved(Set<Path> files, long errors, Optional<RuntimeException> mistake) {
        public Saved {
            files = Collections.unmodifiableSet(new TreeSet<>(files));
        }
    }

    private Preview(Request request, HttpServer server, Consumer<Saved> told) {
        this.server = server;
        this.press = new Press(request);
        this.events = new FolderEvents(watching());
        List<Path> folders = WATCHED.stream().map(request.root()::resolve).toList();
        SavedFiles saved =
                new SavedFiles(
                        folders,
                        events,
                        files -> {
                            told.accept(renewed(files));
                            toMake.release();
                        });
        threads.execute(saved);
        threads.execute(() -> makeAll(told));
        Pages pages = new Pages(press);
        Changes changes = new Changes(press, pages);
        server.setExecutor(threads);
        server.createContext(
                "/",
                new Gate(
                        server.getAddress().getPort(),
                        exchange -> answer(pages, changes, exchange)));
        server.start();
    }

    /**
     * Reads the workspace and begins to serve.
     *
     * @param request the school to show alone, where it names one
     * @param port 0 for any that is free
     * @param told what became of each save
     * @throws java.net.BindException where another program has the port
     */
    public static Preview start(Request request, int port, Consumer<Saved> told)
            throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(HERE), port), 0);
        try {
            return new Preview(request, server, told);
        } catch (RuntimeException e) {
            server.stop(0);
            throw e;
        }
    }

    /** What to type into a browser. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** The ids of all schools and groups, those whose files have errors among them. */
    public Set<String> profiles() {
        return press.proofs().profiles();
    }

    private static Answer answer(Pages pages, Changes changes, HttpExchange exchange)
            throws InterruptedException {
        String path = exchange.getRequestURI().getPath();
        if (path == null || !path.startsWith("/")) {
            return Answer.text(404, "no such page\n");
        }
        return path.equals(Changes.PATH)
                ? changes.answer(query(exchange.getRequestURI().getRawQuery()))
                : pages.of(path);
    }

    private static Map<String, String> query(@Nullable String typed) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String part : Optional.ofNullable(typed).orElse("").split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                query.put(
                        part.substring(0, equals),
                        URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return query;
    }

    private static Optional<WatchService> watching() {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException unwatched) {
            // where a system watches no files, the check of their times finds what was saved
            return Optional.empty();
        }
    }

    /** A mistake of ours costs one save, not those that come after it. */
    private Saved renewed(Set<Path> files) {
        try {
            press.saved(files);
        } catch (RuntimeException ours) {
            return new Saved(files, 0, Optional.of(ours));
        }
        long errors =
                press.proofs().reading().problems().stream().filter(Diagnostic::isError).count();
        return new Saved(files, errors, Optional.empty());
    }

    private void makeAll(Consumer<Saved> told) {
        try {
            while (true) {
                toMake.acquire();
                Thread.sleep(PAGES_FIRST);
                toMake.drainPermits();
                try {
                    press.makeAll();
                } catch (RuntimeException ours) {
                    told.accept(new Saved(Set.of(), 0, Optional.of(ours)));
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it: nothing is left behind, and the port is free again. */
    @Override
    public void close() {
        press.close();
        events.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
