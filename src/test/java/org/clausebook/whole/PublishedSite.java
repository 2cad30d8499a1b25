package org.clausebook.whole;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.edition.Archive;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.RealDisk;
import org.clausebook.render.Templates;
import org.clausebook.render.html.PageRenderer;
import org.clausebook.site.CheckFolder;
import org.clausebook.site.DocumentFolders;
import org.clausebook.site.FolderFiles;
import org.clausebook.site.FolderSwap;
import org.clausebook.site.Manifest;
import org.clausebook.site.PublishedPolicy;
import org.clausebook.words.Words;

/** A small website of one school: its records, their PDFs, a page, the check page, a manifest. */
final class PublishedSite {

    private PublishedSite() {}

    /** Makes the site of a school from the records of a workspace; gives its folder. */
    static Path make(Path root, String school, Path sites) {
        Archive archive = Archive.of(root, school, new RealDisk());
        FolderFiles files = new FolderFiles();
        Manifest manifest = new Manifest(school);
        List<PublishedPolicy> policies = new ArrayList<>();
        files.put("index.html", "<!DOCTYPE html><title>" + school + "</title>\n");
        files.put("theme/page.css", Templates.packed().text("theme/page.css"));
        for (String policy : archive.policies()) {
            History history = archive.history(policy);
            PublishedPolicy published = new PublishedPolicy(policy, List.of(history));
            DocumentFolders folders = new DocumentFolders(List.of(history));
            policies.add(published);
            manifest.with(published, owner -> archive);
            for (HistoryRecord.Edition edition : history.editions()) {
                String name = edition.number().toString();
                files.put(folders.record(edition), archive.record(policy, name));
                files.put(folders.pdf(edition), archive.pdf(policy, name));
            }
        }
        new CheckFolder(
                        Templates.packed(),
                        Words.english(),
                        new PageRenderer(Templates.packed(), Words.english()))
                .put(files, "en-GB", "Hilltop & Valley <School>", policies);
        manifest.put(files);
        new FolderSwap(sites, sites.resolveSibling("staging")).swap(school, files);
        return sites.resolve(school);
    }
}
