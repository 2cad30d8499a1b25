package org.clausebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.edition.History;
import org.clausebook.kept.FileCache;
import org.clausebook.load.SchoolFaces;
import org.clausebook.model.source.Readers;
import org.clausebook.render.Templates;
import org.clausebook.render.pdf.PdfEngine;
import org.clausebook.site.FolderFiles;
import org.clausebook.site.FolderSwap;
import org.clausebook.site.PublicFolder;
import org.clausebook.site.PublicSite;
import org.clausebook.site.PublishedPolicy;

/**
 * Builds the public sites: for each school its published editions, from their records alone. A
 * mistake in working files changes nothing here.
 *
 * <p>They lie in {@code site/schools/} below the output folder, each with its zip beside it. What
 * is for staff alone lies in {@code staff/}, outside all that is meant for the public.
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
     * @param staff the schools that have a folder for staff, by id
     * @param histories what is recorded of every policy of the workspace, as far as it can be read
     * @param problems records that cannot be shown; the sites that they stand on are as before
     */
    public record Published(
            List<String> written,
            List<String> staff,
            List<History> histories,
            List<Diagnostic> problems) {
        public static final Published NOTHING =
                new Published(List.of(), List.of(), List.of(), List.of());

        public Published {
            written = List.copyOf(written);
            staff = List.copyOf(staff);
            histories = List.copyOf(histories);
            problems = List.copyOf(problems);
        }
    }

    /** Where the public sites lie. */
    public static Path folder(Path out) {
        return out.resolve("site").resolve("schools");
    }

    /** Where the folders for staff lie. */
    public static Path staffFolder(Path out) {
        return out.resolve("staff");
    }

    /**
     * Writes the sites of all schools, or of the one that is asked for.
     *
     * @param out the output folder, which this run alone writes to
     */
    public Published build(Request request, Path out) {
        PublicRecords records = PublicRecords.read(request.root());
        List<Diagnostic> problems = new ArrayList<>(records.problems());
        List<String> written =
                write(
                        request,
                        records,
                        Readers.PUBLIC,
                        problems,
                        new FolderSwap(folder(out), out.resolve("staging-public")));
        List<String> staff =
                write(
                        request,
                        records,
                        Readers.STAFF,
                        problems,
                        new FolderSwap(staffFolder(out), out.resolve("staging-staff")));
        return new Published(
                written, staff, records.histories(), problems.stream().distinct().toList());
    }

    /** Writes the folders for these readers; gives the schools that have one. */
    private List<String> write(
            Request request,
            PublicRecords records,
            Readers readers,
            List<Diagnostic> problems,
            FolderSwap swap) {
        swap.recover();
        Predicate<PublishedPolicy> meant =
                policy -> policy.isForStaff() == (readers == Readers.STAFF);
        List<String> schools =
                records.schools().stream()
                        .filter(school -> !records.damaged().contains(school))
                        .filter(school -> request.school().map(school::equals).orElse(true))
                        .filter(school -> records.of(school).stream().anyMatch(meant))
                        .toList();
        List<PublicSite> sites = new ArrayList<>();
        SchoolFaces faces = new SchoolFaces(request.root(), request.kept().resolve("sound"));
        for (String school : schools) {
            sites.add(
                    new PublicSite(
                            school,
                            readers,
                            readers == Readers.PUBLIC
                                    && records.of(school).stream()
                                            .anyMatch(PublishedPolicy::isForStaff),
                            records.of(school).stream().filter(meant).toList(),
                            faces.of(school),
                            records.leaving(school)));
        }
        List<String> written = write(request, records, sites, problems, swap);
        if (request.school().isEmpty()) {
            List<String> kept = new ArrayList<>(schools);
            kept.addAll(records.damaged());
            swap.keepOnly(kept);
        }
        return written;
    }

    /** A school whose pages cannot be made keeps those that it has. */
    private List<String> write(
            Request request,
            PublicRecords records,
            List<PublicSite> sites,
            List<Diagnostic> problems,
            FolderSwap swap) {
        PublicFolder folder =
                new PublicFolder(
                        Templates.in(request.root().resolve("templates")),
                        new PdfEngine(),
                        new FileCache(request.kept().resolve("pdfs")),
                        records);
        ExecutorService workers = Executors.newFixedThreadPool(request.threads());
        try {
            List<Future<FolderFiles>> made = new ArrayList<>();
            for (PublicSite site : sites) {
                made.add(workers.submit(() -> folder.make(site)));
            }
            List<String> written = new ArrayList<>();
            for (int i = 0; i < sites.size(); i++) {
                progress.at("publishing", i, sites.size());
                try {
                    FolderFiles files = made.get(i).get();
                    String school = sites.get(i).id();
                    swap.swap(school, files);
                    swap.swap(school + FolderSwap.ZIP, files.zip());
                    written.add(school);
                } catch (ExecutionException e) {
                    problems.add(DraftBuild.brokenTemplate(e));
                }
            }
            return written;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            workers.shutdownNow();
        }
    }
}
