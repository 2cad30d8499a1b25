package org.clausebook.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.compose.Document;
import org.clausebook.compose.OriginsComposer;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Tenure;
import org.clausebook.model.source.ShownOrigins;
import org.clausebook.render.Templates;
import org.clausebook.render.html.PageFrame;
import org.clausebook.words.Words;

/**
 * The pages that say where the words of the versions come from that a reader is shown now; only on
 * the site of a school that wants them.
 */
final class OriginPages {

    /** In the folder of the version. */
    static final String FILE = "origins.html";

    private final PublicSite site;
    private final PublishedPolicy policy;

    OriginPages(PublicSite site, PublishedPolicy policy) {
        this.site = site;
        this.policy = policy;
    }

    /** Whether there is such a page for a version. */
    static boolean has(PublicSite site, PublishedPolicy policy, HistoryRecord.Edition edition) {
        return site.face().origins() == ShownOrigins.PUBLIC
                && policy.shown().stream()
                        .anyMatch(tenure -> tenure.edition().link().equals(edition.link()));
    }

    /** Puts them into the folders of the versions, {@code social-media/4.0/origins.html}. */
    void put(Templates templates, FolderFiles files) {
        for (Tenure tenure : policy.shown()) {
            HistoryRecord.Edition edition = tenure.edition();
            if (has(site, policy, edition)) {
                Words words = edition.words().elseEnglish();
                Document document = new OriginsComposer(words).compose(edition, until(edition));
                files.put(
                        policy.id() + "/" + policy.folder(edition) + "/" + FILE,
                        site.pages(templates, words).policy(document, frame(words)));
            }
        }
    }

    /** The versions that its owner published up to this one, oldest first. */
    private List<HistoryRecord.Edition> until(HistoryRecord.Edition edition) {
        List<HistoryRecord.Edition> all = policy.history(edition).editions();
        int at = all.stream().map(HistoryRecord.Edition::link).toList().indexOf(edition.link());
        return all.subList(0, at + 1);
    }

    private PageFrame frame(Words words) {
        return site.frame(
                "../../",
                Map.of(),
                Optional.empty(),
                Optional.of(PublicSite.INDEX),
                List.of(),
                site.around(words),
                Optional.empty());
    }
}
