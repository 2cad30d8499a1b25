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
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.Workspace;
import org.clausebook.render.BrokenTemplate;
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
        List<Diagnostic> broken = new ArrayList<>();
        prepared.workspace()
                .ifPresent(
                        workspace ->
                                written.addAll(write(request, workspace, sound, swap, broken)));
        sound.stream()
                .map(school -> school.profile().id())
                .filter(id -> !written.contains(id))
                .forEach(stopped::add);
        boolean whole = request.school().isEmpty() && request.policy().isEmpty();
        if (whole && prepared.workspace().isPresent()) {
            List<String> kept = new ArrayList<>(prepared.unread());
            prepared.schools().forEach(school -> kept.add(school.profile().id()));
            swap.keepOnly(kept);
        }
        stopped.addAll(prepared.unread());
        return new Built(prepared.with(broken), written, stopped.stream().sorted().toList());
    }

    private List<String> write(
            Request request,
            Workspace workspace,
            List<SchoolDrafts> schools,
            FolderSwap swap,
            List<Diagnostic> broken) {
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
                try {
                    swap.swap(id, made.get(i).get());
                    written.add(id);
                } catch (ExecutionException e) {
                    broken.add(brokenTemplate(e));
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

    /** A template of the provider's own that cannot be used; all else is a mistake of ours. */
    static Diagnostic brokenTemplate(ExecutionException failure) {
        if (failure.getCause() instanceof BrokenTemplate broken) {
            return broken.diagnostic();
        }
        throw new IllegalStateException(failure.getCause());
    }

    private static List<Numbered> texts(SchoolDrafts school) {
        return school.drafts().stream().flatMap(draft -> draft.text().stream()).toList();
    }
}
