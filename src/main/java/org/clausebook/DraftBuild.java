package org.clausebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clausebook.kept.FileCache;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.Workspace;
import org.clausebook.render.Templates;
import org.clausebook.render.pdf.PdfEngine;
import org.clausebook.site.DraftFolder;
import org.clausebook.site.FolderFiles;
import org.clausebook.site.FolderSwap;

/**
 * Builds the drafts of every school that has no error; the folder of one that has stays as it was.
 *
 * <p>Drafts lie in {@code drafts/} below the output folder, outside what is uploaded.
 */
public final class DraftBuild {

    private final Clausebook clausebook;
    private final Progress progress;

    public DraftBuild(Progress progress) {
        this.clausebook = new Clausebook(progress);
        this.progress = progress;
    }

    /**
     * Prepares and writes.
     *
     * @param out the output folder, which this run alone writes to
     */
    public Built build(Request request, Path out) {
        Prepared prepared = clausebook.prepare(request);
        FolderSwap swap = new FolderSwap(out.resolve("drafts"), out.resolve("staging"));
        swap.recover();
        List<String> written = new ArrayList<>();
        List<String> stopped = new ArrayList<>();
        List<SchoolDrafts> sound = new ArrayList<>();
        for (SchoolDrafts school : prepared.schools()) {
            if (school.stopped()) {
                stopped.add(school.profile().id());
            } else if (!school.drafts().isEmpty()) {
                sound.add(school);
            }
        }
        prepared.workspace()
                .ifPresent(workspace -> written.addAll(write(request, workspace, sound, swap)));
        boolean whole = request.school().isEmpty() && request.policy().isEmpty();
        if (whole && prepared.workspace().isPresent()) {
            List<String> kept = new ArrayList<>(prepared.unread());
            prepared.schools().forEach(school -> kept.add(school.profile().id()));
            swap.keepOnly(kept);
        }
        stopped.addAll(prepared.unread());
        return new Built(prepared, written, stopped.stream().sorted().toList());
    }

    private List<String> write(
            Request request, Workspace workspace, List<SchoolDrafts> schools, FolderSwap swap) {
        DraftFolder folder =
                new DraftFolder(
                        workspace.library(),
                        Templates.in(request.root().resolve("templates")),
                        new PdfEngine(),
                        new FileCache(request.kept().resolve("pdfs")));
        ExecutorService workers = Executors.newFixedThreadPool(request.threads());
        try {
            List<Future<FolderFiles>> made =
                    schools.stream()
                            .map(
                                    school ->
                                            workers.submit(
                                                    () ->
                                                            folder.make(
                                                                    school.profile(),
                                                                    texts(school))))
                            .toList();
            List<String> written = new ArrayList<>();
            for (int i = 0; i < schools.size(); i++) {
                progress.at("writing", i, schools.size());
                String id = schools.get(i).profile().id();
                swap.swap(id, made.get(i).get());
                written.add(id);
            }
            return written;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            workers.shutdownNow();
        }
    }

    private static List<Numbered> texts(SchoolDrafts school) {
        return school.drafts().stream().flatMap(draft -> draft.text().stream()).toList();
    }
}
