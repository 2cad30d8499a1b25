package org.clausebook.site;

import java.util.List;
import java.util.Optional;
import org.clausebook.render.Templates;
import org.clausebook.render.html.EditionStanding;
import org.clausebook.render.html.UploadPage;
import org.clausebook.words.Words;

/** Makes the page for whoever uploads a folder: what to upload, and what must be seen then. */
final class UploadMaking {

    /** Where the page lies in the folder: its name is the first thing that is read. */
    static final String PAGE = "READ-ME-FIRST.html";

    /** Where the table of documents lies. */
    static final String TABLE = LooseDocuments.FOLDER + "table.html";

    /** This page and the list of all files, which are put when the others can be counted. */
    private static final int STILL_TO_COME = 2;

    private final Templates templates;
    private final Words words;

    UploadMaking(Templates templates, Words words) {
        this.templates = templates;
        this.words = words;
    }

    /** Puts the page beside all other files of the folder but the list of them. */
    void put(PublicSite site, FolderFiles files) {
        UploadPage page =
                new UploadPage(
                        PublicFolder.language(site),
                        site.name(),
                        "theme",
                        PublicSite.INDEX,
                        site.isForStaff(),
                        files.all().size() + STILL_TO_COME,
                        Optional.of(TABLE),
                        site.policies().stream().map(this::shown).toList());
        files.put(PAGE, site.pagesAlone(templates, words).upload(page));
    }

    private UploadPage.Shown shown(PublishedPolicy policy) {
        StandingMaking standings = new StandingMaking(policy, words);
        List<EditionStanding.Other> shown =
                policy.hasEdition()
                        ? policy.shown().stream()
                                .map(tenure -> standings.other(tenure, ""))
                                .toList()
                        : standings.received("");
        String folder = policy.id() + "/";
        return new UploadPage.Shown(
                policy.title(),
                folder + (policy.hasEdition() ? "" : "history/") + PublicSite.INDEX,
                shown.stream()
                        .map(
                                other ->
                                        words.say(
                                                "upload.shows.version",
                                                other.name(),
                                                other.status()))
                        .toList());
    }
}
