package org.clausebook.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.compose.ChangesComposer;
import org.clausebook.compose.Compared;
import org.clausebook.compose.Document;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Tenure;
import org.clausebook.render.Templates;
import org.clausebook.render.html.HistoryPage;
import org.clausebook.render.html.PageFrame;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/**
 * The pages that show what changed from one version of a policy to another: for each version the
 * changes since the one before it, and since every older one, so that any two years can be
 * compared.
 */
final class ChangePages {

    private static final String FOLDER = "changes/";

    private final PublicSite site;
    private final PublishedPolicy policy;
    private final Words words;

    ChangePages(PublicSite site, PublishedPolicy policy, Words words) {
        this.site = site;
        this.policy = policy;
        this.words = words;
    }

    /** Puts all pages into the policy's folder, {@code social-media/changes/3.0-4.0.html}. */
    void put(Templates templates, FolderFiles files) {
        for (Tenure newer : policy.newestFirst()) {
            for (Tenure older : older(newer)) {
                Document document = document(older.edition(), newer.edition());
                files.put(
                        policy.id() + "/" + path(older, newer),
                        site.pages(templates, words).policy(document, frame(newer)));
            }
        }
    }

    /**
     * Links to the pages of a version, the nearest older one first.
     *
     * @param up from the page that links to the policy's folder
     */
    List<HistoryPage.Since> links(Tenure newer, String up) {
        return older(newer).stream()
                .map(
                        older ->
                                new HistoryPage.Since(
                                        since(older.edition()), up + path(older, newer)))
                .toList();
    }

    /** The versions that held before this one, newest first. */
    private List<Tenure> older(Tenure newer) {
        List<Tenure> all = policy.newestFirst().stream().filter(Tenure::held).toList();
        int at = all.indexOf(newer);
        return at < 0 ? List.of() : all.subList(at + 1, all.size());
    }

    private String path(Tenure older, Tenure newer) {
        return FOLDER
                + policy.folder(older.edition())
                + "-"
                + policy.folder(newer.edition())
                + ".html";
    }

    /** The day tells which policy year a version was for. */
    private String since(HistoryRecord.Edition edition) {
        return words.say(
                "page.changes.since", policy.folder(edition), Dates.day(edition.inForce()));
    }

    private String name(HistoryRecord.Edition edition) {
        return new StandingMaking(policy, words).name(edition);
    }

    private Document document(HistoryRecord.Edition older, HistoryRecord.Edition newer) {
        Compared compared = Compared.of(state(older), older.text(), state(newer), newer.text());
        return new ChangesComposer(words).compose(compared, false);
    }

    private String state(HistoryRecord.Edition edition) {
        return words.say("page.changes.state", name(edition), Dates.day(edition.inForce()));
    }

    private PageFrame frame(Tenure newer) {
        return site.frame(
                "../../",
                Map.of(),
                Optional.empty(),
                Optional.of("../" + policy.folder(newer.edition()) + "/" + PublicSite.INDEX),
                List.of(),
                site.around(words),
                Optional.empty());
    }
}
