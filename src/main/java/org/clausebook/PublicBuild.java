package org.clausebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.kept.FileCache;
import org.clausebook.load.SchoolFaces;
import org.clausebook.render.Templates;
import org.clausebook.render.pdf.PdfEngine;
import org.clausebook.site.FolderFiles;
import org.clausebook.site.FolderSwap;
import org.clausebook.site.PublicFolder;
import org.clausebook.site.PublicSite;

/**
 * Builds the public sites: for each school its published editions, from their records alone. A
 * mistake in working files changes nothing here.
 *
 * <p>They lie in {@code site/schools/} below the output folder, each with its zip beside it.
 */
public final class PublicBuild {

    private final Progress progress;

    public PublicBuild(Progress progress) {
        this.progress = progress;
    }

    /**
     * What came of it.
     *
     * @param written the schools that have a site, by id
     * @param problems records that cannot be shown; the sites that they stand on are as before
     */
    public record Published(List<String> written, List<Diagnostic> problems) {
        public Published {
            written = List.copyOf(written);
            problems = List.copyOf(problems);
        }
    }

    /** Where the public sites lie. */
    public static Path folder(Path out) {
        return out.resolve("site").resolve("schools");
    }

    /**
     * Writes the sites of all schools, or of the one that is asked for.
     *
     * @param out the output folder, which this run alone writes to
     */
    public Published build(Request request, Path out) {
        FolderSwap swap = new FolderSwap(folder(out), out.resolve("staging-public"));
        swap.recover();
        PublicRecords records = PublicRecords.read(request.root());
        List<String> schools =
                records.schools().stream()
                        .filter(school -> !records.damaged().contains(school))
                        .filter(school -> request.school().map(school::equals).orElse(true))
                        .toList();
        write(request, records, schools, swap);
        if (request.school().isEmpty()) {
            List<String> kept = new ArrayList<>(schools);
            kept.addAll(records.damaged());
            swap.keepOnly(kept);
        }
        return new Published(schools, records.problems());
    }

    private void write(
            Request request, PublicRecords records, List<String> schools, FolderSwap swap) {
        PublicFolder folder =
                new PublicFolder(
                        Templates.in(request.root().resolve("templates")),
                        new PdfEngine(),
                        new FileCache(request.kept().resolve("pdfs")),
                        records);
        SchoolFaces faces = new SchoolFaces(request.root(), request.kept().resolve("sound"));
        ExecutorService workers = Executors.newFixedThreadPool(request.threads());
        try {
            List<Future<FolderFiles>> made = new ArrayList<>();
            for (String school : schools) {
                PublicSite site =
                        new PublicSite(
                                school,
                                records.of(school),
                                faces.of(school),
                                records.leaving(school));
                made.add(workers.submit(() -> folder.make(site)));
            }
            for (int i = 0; i < schools.size(); i++) {
                progress.at("publishing", i, schools.size());
                FolderFiles files = made.get(i).get();
                swap.swap(schools.get(i), files);
                swap.swap(schools.get(i) + FolderSwap.ZIP, files.zip());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            workers.shutdownNow();
        }
    }
}
