package org.clausebook.whole;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures the packaged program on a copy of the demonstration, as a user starts it, and writes the
 * figures into {@code docs/benchmarks.md}. It is no test, since no two machines are alike.
 *
 * <pre>{@code
 * mvn package -DskipTests
 * java src/test/java/org/clausebook/whole/Benchmark.java
 * }</pre>
 */
public final class Benchmark {

    private static final String HEADING = "## Figures\n";
    private static final List<String> FOLDERS = List.of("clauses", "schools", "templates");
    private static final String LAST = ".clausebook/last-build.txt";
    private static final String PDFS = ".clausebook/pdfs";
    private static final String SCHOOL = "schools/riverside/school.yaml";
    private static final String CLAUSE = "clauses/staff/children-first.yaml";
    private static final String PAGE = "riverside/social-media/";
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+/");
    private static final Pattern MARK = Pattern.compile("data-shown=\"(\\w+)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int WARM_UP = 40;
    private static final int SAVES = 40;
    private static final int FEW = 3;
    private static final int MANY = 9;

    private final Path jar;
    private final Path root;
    private final List<Row> rows = new ArrayList<>();

    /** What one run took, and the most memory that it held; none where the system does not tell. */
    private record Run(double seconds, long kilobytes) {}

    /**
     * What several runs of one command took.
     *
     * @param most seconds that it may take; 0 for no limit
     */
    private record Row(String what, double most, List<Run> runs) {

        double median() {
            return runs.stream().mapToDouble(Run::seconds).sorted().toArray()[runs.size() / 2];
        }

        String line() {
            double least = runs.stream().mapToDouble(Run::seconds).min().orElseThrow();
            double worst = runs.stream().mapToDouble(Run::seconds).max().orElseThrow();
            long peak = runs.stream().mapToLong(Run::kilobytes).max().orElseThrow();
            return String.format(
                    Locale.ROOT,
                    "| %s | %.2f s | %.2f to %.2f s | %s | %d | %s |\n",
                    what,
                    median(),
                    least,
                    worst,
                    most > 0 ? String.format(Locale.ROOT, "%.1f s", most) : "",
                    runs.size(),
                    peak > 0 ? peak / 1024 + " MB" : "not measured");
        }
    }

    private Benchmark(Path jar, Path root) {
        this.jar = jar;
        this.root = root;
    }

    /** Takes some minutes; wants a quiet machine and a program that has been packaged. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path here = Path.of("").toAbsolutePath();
        Path jar = here.resolve("target/clausebook.jar");
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("no " + jar + ": run mvn package -DskipTests first");
        }
        Path root = Files.createTempDirectory("clausebook-benchmark");
        try {
            for (String folder : FOLDERS) {
                copy(here.resolve(folder), root.resolve(folder));
            }
            Benchmark benchmark = new Benchmark(jar, root);
            String figures = benchmark.measure();
            Path page = here.resolve("docs/benchmarks.md");
            String text = Files.readString(page);
            int start = text.indexOf(HEADING);
            Files.writeString(page, text.substring(0, start) + HEADING + "\n" + figures);
            System.out.println("wrote " + page);
        } finally {
            delete(root);
        }
    }

    private String measure() throws IOException, InterruptedException {
        double load = system().getSystemLoadAverage();
        run("--help"); // so that the first figure does not pay for reading the jar from the disk
        row("`--help`", 0.5, MANY, () -> {}, "--help");
        row("`check`, for the first time", 0, FEW, () -> forget(".clausebook"), "check");
        Row check = row("`check` again", 1.5, MANY, () -> {}, "check");
        Row first =
                row(
                        "`build`, for the first time",
                        0,
                        FEW,
                        () -> forget(".clausebook", "target"),
                        "build");
        Row again = row("`build` again, nothing changed", 2, MANY, () -> {}, "build");
        row("`build` after a change in one school's file", 0, MANY, this::change, "build");

        String one = "--threads=1";
        Row kept = row("`build`, PDFs kept", 0, MANY, () -> forget(LAST), "build", one);
        Row anew = row("`build`, PDFs made anew", 0, FEW, () -> forget(LAST, PDFS), "build", one);
        long pdfs = count(".pdf");
        long pages = count(".html");
        double pdf = 1000 * (anew.median() - kept.median()) / pdfs;
        double page = 1000 * (kept.median() - check.median()) / pages;
        preview();
        return String.format(
                        Locale.ROOT,
                        "%d processors, %d GB of memory, load %.1f at the start, Java %s, %s.\n\n",
                        Runtime.getRuntime().availableProcessors(),
                        Math.round(system().getTotalMemorySize() / 1e9),
                        load,
                        System.getProperty("java.version"),
                        System.getProperty("os.name"))
                + "| what | median | from and to | at most | runs | most memory |\n"
                + "|---|---|---|---|---|---|\n"
                + rows.stream().map(Row::line).collect(Collectors.joining())
                + String.format(
                        Locale.ROOT,
                        "\n- a PDF takes %.0f ms (%d of them), a web page %.1f ms (%d of them);\n"
                                + "- the first `build` takes %.0f times as long as one with nothing changed, and `check` %.1f times as"
                                + "\n  long as `--help`.\n",
                        pdf,
                        pdfs,
                        page,
                        pages,
                        first.median() / again.median(),
                        check.median() / rows.get(0).median());
    }

    /**
     * From a file's being saved to the whole of the new page: a browser's script is told, and asks
     * for it. Texts that editions have used may not be changed, so there are none.
     */
    private void preview() throws IOException, InterruptedException {
        for (Path school : children(root.resolve("schools"))) {
            delete(school.resolve("editions"));
        }
        Path log = root.resolve("preview.txt");
        Process process =
                new ProcessBuilder(
                                java(),
                                "-jar",
                                jar.toString(),
                                "preview",
                                "--port=0",
                                "--root=" + root,
                                "--today=2026-10-05")
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        try {
            Matcher address = ADDRESS.matcher("");
            while (!address.reset(Files.readString(log)).find()) {
                Thread.sleep(50);
            }
            Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
            saves("a school's file", SCHOOL, "name: ", address.group(), status);
            saves("a clause of the library", CLAUSE, "comes first", address.group(), status);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void saves(String what, String file, String words, String address, Path status)
            throws IOException, InterruptedException {
        Path path = root.resolve(file);
        String text = Files.readString(path);
        if (!text.contains(words)) {
            throw new IllegalStateException("'" + words + "' does not stand in " + path);
        }
        List<Run> runs = new ArrayList<>();
        String mark = mark(get(address, PAGE));
        for (int i = 0; i < WARM_UP + SAVES; i++) {
            String waiting = "-/changes?page=/" + PAGE + "&shown=" + mark;
            CompletableFuture<String> next =
                    CompletableFuture.supplyAsync(
                            () -> {
                                String told = get(address, waiting);
                                while (told.equals("same")) {
                                    told = get(address, waiting);
                                }
                                return get(address, PAGE);
                            });
            Thread.sleep(200);
            long start = System.nanoTime();
            Files.writeString(path, text.replace(words, words + " " + i + " "));
            String page = next.join();
            double seconds = (System.nanoTime() - start) / 1e9;
            if (!page.contains(" " + i + " ") || page.contains("preview-problems")) {
                throw new IllegalStateException("not the page that was saved");
            }
            mark = mark(page);
            if (i >= WARM_UP) {
                runs.add(new Run(seconds, peak(status)));
            }
        }
        Files.writeString(path, text);
        Row row = new Row("`preview`: from saving " + what + " to the page", 0.3, runs);
        rows.add(row);
        System.out.print(row.line());
    }

    private static String get(String address, String path) {
        try {
            return CLIENT.send(
                            HttpRequest.newBuilder(URI.create(address + path)).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String mark(String page) {
        Matcher mark = MARK.matcher(page);
        if (!mark.find()) {
            throw new IllegalStateException("not a page of the preview: " + page);
        }
        return mark.group(1);
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Something to do before each run. */
    @FunctionalInterface
    private interface Before {
        void run() throws IOException;
    }

    private Row row(String what, double most, int times, Before before, String... arguments)
            throws IOException, InterruptedException {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            before.run();
            runs.add(run(arguments));
        }
        Row row = new Row(what, most, runs);
        rows.add(row);
        System.out.print(row.line());
        return row;
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java(), "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        if (!arguments[0].equals("--help")) {
            command.addAll(List.of("--root=" + root, "--today=2026-10-05"));
        }
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        long peak = 0;
        while (!process.waitFor(10, java.util.concurrent.TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(status));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue());
        }
        return new Run(seconds, peak);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The most memory so far in kilobytes, as Linux tells; 0 elsewhere, or when all is over. */
    private static long peak(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    private static OperatingSystemMXBean system() {
        return (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    }

    private void change() throws IOException {
        Path school = root.resolve(SCHOOL);
        Files.writeString(school, "# looked at again\n", StandardOpenOption.APPEND);
    }

    private long count(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("target/drafts"))) {
            return files.filter(file -> file.toString().endsWith(ending)).count();
        }
    }

    private void forget(String... paths) throws IOException {
        for (String path : paths) {
            delete(root.resolve(path));
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path place = to.resolve(from.relativize(file).toString());
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
            }
        }
    }
}
