package org.clausebook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.Built;
import org.clausebook.DraftBuild;
import org.clausebook.Handbook;
import org.clausebook.Progress;
import org.clausebook.PublicBuild;
import org.clausebook.Request;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.DiagnosticPrinter;
import org.clausebook.kept.RunLock;
import org.clausebook.load.Schemas;

/**
 * What {@code mvn site} runs before the handbook is made: all documents and the provider's pages.
 *
 * <p>It runs inside Maven, so it ends no process; a school's mistake goes into the report, which
 * {@link SiteVerdict} reads at the end.
 */
public final class SiteBuild {

    private SiteBuild() {}

    /** Takes {@code --root= --out= --handbook= --report= --today=}; an empty day is today. */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> given = new LinkedHashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            given.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        String day = given.getOrDefault("--today", "");
        Request request =
                new Request(
                        Path.of(given.getOrDefault("--root", "")).toAbsolutePath().normalize(),
                        Optional.empty(),
                        Optional.empty(),
                        day.isBlank()
                                ? LocalDate.now(java.time.ZoneId.systemDefault())
                                : LocalDate.parse(day),
                        Runtime.getRuntime().availableProcessors());
        Path out = Path.of(given.getOrDefault("--out", "target")).toAbsolutePath().normalize();
        run(
                request,
                out,
                Path.of(given.getOrDefault("--handbook", "")),
                Path.of(given.getOrDefault("--report", "")));
    }

    private static void run(Request request, Path out, Path handbook, Path report)
            throws IOException {
        SiteReport said =
                RunLock.holding(out.resolve("staging.lock"), () -> build(request, out, handbook))
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "another run is writing to " + out));
        said.write(report);
    }

    private static SiteReport build(Request request, Path out, Path handbook) throws IOException {
        PrintWriter console = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        Built built = new DraftBuild(Progress.NONE).build(request, out);
        PublicBuild.Published published = new PublicBuild(Progress.NONE).build(request, out);
        Path schemas = handbook.resolve("resources").resolve(Schemas.PUBLISHED);
        Schemas.shipped().writeTo(schemas);
        Schemas.ofPublicFiles().writeTo(schemas);
        Schemas.ofAnswers().writeTo(schemas);
        for (Map.Entry<String, String> page :
                Handbook.pages(request, built, published).entrySet()) {
            String folder = page.getKey().endsWith(".md") ? "markdown" : "resources";
            Path file = handbook.resolve(folder).resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
        List<Diagnostic> found = new ArrayList<>(built.prepared().diagnostics());
        published.problems().stream().filter(one -> !found.contains(one)).forEach(found::add);
        console.print(new DiagnosticPrinter(built.prepared().excerpts(), false).print(found));
        console.println(built.written().size() + " schools written to " + out.resolve("drafts"));
        console.println(
                published.written().size() + " public sites written to " + PublicBuild.folder(out));
        if (!published.staff().isEmpty()) {
            console.println(
                    published.staff().size()
                            + " folders for staff alone written to "
                            + PublicBuild.staffFolder(out)
                            + "; keep them off the public website");
        }
        return new SiteReport(lines(built, found));
    }

    /**
     * What {@link SiteVerdict} fails the run with: the schools that were stopped, and the first
     * line of each error.
     */
    private static List<String> lines(Built built, List<Diagnostic> found) {
        List<String> lines = new ArrayList<>();
        built.stopped().forEach(school -> lines.add(school + ": not built"));
        found.stream()
                .filter(Diagnostic::isError)
                .forEach(problem -> lines.add(problem.place() + ": error: " + problem.message()));
        return lines;
    }
}
