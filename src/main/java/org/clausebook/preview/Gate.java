package org.clausebook.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lets in who asks this machine by its own name for a page, and nobody else: a page of another site
 * may send a browser here under a name that it made up.
 */
final class Gate implements HttpHandler {

    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    /** Nothing is asked of another host, and no page of another site shows ours. */
    private static final String POLICY =
            "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self';"
                    + " script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private final Set<String> names;
    private final Asked pages;

    /** Answers what was let in. */
    @FunctionalInterface
    interface Asked {
        Answer answer(HttpExchange exchange) throws InterruptedException;
    }

    Gate(int port, Asked pages) {
        this.names = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
        this.pages = pages;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answer(exchange));
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer answer(HttpExchange exchange) throws InterruptedException {
        List<String> host = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        if (host.size() != 1 || !names.contains(host.get(0).toLowerCase(Locale.ROOT))) {
            return Answer.text(421, "Ask this machine by the address that the preview printed.\n");
        }
        if (!METHODS.contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            return Answer.text(405, "Pages can be looked at, and nothing else.\n");
        }
        try {
            return pages.answer(exchange);
        } catch (RuntimeException ours) {
            return Answer.text(
                    500, "This is a mistake in Clausebook, not in your files: " + ours + "\n");
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", answer.type());
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (answer.type().equals(Answer.HTML)) {
            headers.set("Content-Security-Policy", POLICY);
        } else if (answer.type().startsWith("image/")) {
            headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        }
        answer.elsewhere().ifPresent(address -> headers.set("Location", address));
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", String.valueOf(answer.body().length));
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(
                answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(answer.body());
        }
    }
}
