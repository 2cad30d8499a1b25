package org.clausebook.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.Request;

/** A small workspace with two schools, a preview of it, and somebody who writes and looks. */
final class Writing implements AutoCloseable {

    static final String SCHOOL = "schools/riverside/school.yaml";
    static final String CLAUSE = "clauses/staff/report.yaml";
    static final String OWN = "schools/riverside/clauses/parish.yaml";
    static final String PAGE = "/riverside/devices/";
    static final String OTHER = "/valley/devices/";

    private static final Path BASE = Path.of("src/test/resources/load/base");
    private static final Pattern SHOWN = Pattern.compile("data-shown=\"([0-9a-f]+)\"");

    private static final String VALLEY =
            """
            name: Valley Primary School
            facts: {nation: england, status: maintained, phase: primary}
            contacts:
              office: {telephone: 01632 960002}
            policies:
              devices: {}
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path root;
    private final Preview preview;

    private Writing(Path root, Preview preview) {
        this.root = root;
        this.preview = preview;
    }

    /** Copies the workspace into an empty folder and begins to show it. */
    static Writing in(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = root.resolve(BASE.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        Files.createDirectories(root.resolve("schools/valley"));
        Files.writeString(root.resolve("schools/valley/school.yaml"), VALLEY);
        Request request =
                new Request(root, Optional.empty(), Optional.empty(), LocalDate.of(2026, 10, 5), 2);
        return new Writing(root, Preview.start(request, 0, saved -> {}));
    }

    Path root() {
        return root;
    }

    Preview preview() {
        return preview;
    }

    /** The address of a path. */
    String at(String path) {
        return preview.address() + path.substring(1);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(at(path))).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    String page(String path) throws IOException, InterruptedException {
        return get(path).body();
    }

    static String mark(String page) {
        Matcher shown = SHOWN.matcher(page);
        assertThat(shown.find()).as("the page is watched").isTrue();
        return shown.group(1);
    }

    /** Asks as the page's own script does until the page is another than the one shown. */
    String next(String path, String shown) throws IOException, InterruptedException {
        String answer = "";
        for (int times = 0; times < 6; times++) {
            answer = page("/-/changes?page=" + path + "&shown=" + mark(shown));
            if (answer.equals("changed")) {
                return page(path);
            }
        }
        throw new AssertionError(path + " never changed, but said " + answer);
    }

    /** The page once it says this, however often it changes before. */
    String until(String path, String words) throws IOException, InterruptedException {
        String page = page(path);
        while (!page.contains(words)) {
            page = next(path, page);
        }
        return page;
    }

    /** What a page says after a file was changed. */
    String after(String path, String file, String words, String by)
            throws IOException, InterruptedException {
        String before = page(path);
        replace(file, words, by);
        return next(path, before);
    }

    void replace(String file, String words, String by) throws IOException {
        String before = Files.readString(root.resolve(file));
        assertThat(before).contains(words);
        save(file, before.replace(words, by));
    }

    void save(String file, String text) throws IOException {
        Path to = root.resolve(file);
        Files.createDirectories(to.getParent());
        Files.writeString(to, text);
    }

    /** Every file of the workspace with its text, but for what all commands keep in it. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString();
                if (!name.startsWith(".clausebook")) {
                    files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    @Override
    public void close() {
        preview.close();
    }
}
