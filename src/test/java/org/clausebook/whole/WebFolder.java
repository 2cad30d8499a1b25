package org.clausebook.whole;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A folder on a website of this machine, below a path, until it is closed. */
final class WebFolder implements AutoCloseable {

    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "css", "text/css",
                    "js", "text/javascript",
                    "json", "application/json",
                    "pdf", "application/pdf",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "ttf", "font/ttf");

    private final Path folder;
    private final String below;
    private final HttpServer server;
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> missing = Collections.synchronizedList(new ArrayList<>());

    /**
     * @param below the path, with a slash at both ends; the website has nothing else
     */
    WebFolder(Path folder, String below) {
        this.folder = folder;
        this.below = below;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** The address of the folder itself, with a slash at its end. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + below;
    }

    /** Each request so far: its method and its path; not what a browser wants for itself. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** Requests for what is not there. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean own = path.equals("/favicon.ico");
        if (!own) {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        }
        Path file =
                path.startsWith(below)
                        ? folder.resolve(path.substring(below.length())).normalize()
                        : folder;
        boolean there = file.startsWith(folder) && Files.isRegularFile(file);
        if (!there && !own) {
            missing.add(path);
        }
        byte[] bytes = there ? Files.readAllBytes(file) : new byte[0];
        String ending = path.substring(path.lastIndexOf('.') + 1);
        exchange.getResponseHeaders()
                .add("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
        exchange.sendResponseHeaders(there ? 200 : 404, there ? bytes.length : -1);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
