package org.clausebook.preview;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** What is sent back for a request. */
final class Answer {

    static final String HTML = "text/html; charset=utf-8";

    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String OTHER = "application/octet-stream";

    private static final Map<String, String> TYPES =
            Map.of(
                    "html", HTML,
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "txt", TEXT,
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "jpg", "image/jpeg",
                    "ttf", "font/ttf",
                    "pdf", "application/pdf");

    private final int status;
    private final String type;
    private final byte[] body;
    private final Optional<String> mark;
    private final Optional<String> elsewhere;

    private Answer(
            int status,
            String type,
            byte[] body,
            Optional<String> mark,
            Optional<String> elsewhere) {
        this.status = status;
        this.type = type;
        this.body = body;
        this.mark = mark;
        this.elsewhere = elsewhere;
    }

    static Answer file(String path, byte[] bytes) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return new Answer(
                200, TYPES.getOrDefault(ending, OTHER), bytes, Optional.empty(), Optional.empty());
    }

    static Answer page(int status, Dressing.Dressed page) {
        return new Answer(
                status,
                HTML,
                page.html().getBytes(StandardCharsets.UTF_8),
                Optional.of(page.mark()),
                Optional.empty());
    }

    static Answer text(int status, String text) {
        return new Answer(
                status,
                TEXT,
                text.getBytes(StandardCharsets.UTF_8),
                Optional.empty(),
                Optional.empty());
    }

    static Answer see(String address) {
        return new Answer(302, TEXT, new byte[0], Optional.empty(), Optional.of(address));
    }

    int status() {
        return status;
    }

    /** The kind of file, as browsers name it. */
    String type() {
        return type;
    }

    byte[] body() {
        return body;
    }

    /** Of a page: another one where a reader would see something else. */
    Optional<String> mark() {
        return mark;
    }

    /** The address to ask instead. */
    Optional<String> elsewhere() {
        return elsewhere;
    }
}
