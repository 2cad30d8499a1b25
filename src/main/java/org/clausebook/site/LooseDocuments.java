package org.clausebook.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Tenure;
import org.clausebook.render.html.EditionStanding;
import org.clausebook.render.html.PageFrame;
import org.clausebook.render.html.TablePage;
import org.clausebook.words.Words;

/**
 * Puts each policy into one folder a second time, as documents for a website that takes no folders:
 * the PDF, the page as one file, and the PDFs of forms.
 *
 * <pre>
 * documents/social-media.pdf   documents/social-media.html   documents/social-media_form-staff.pdf
 * documents/social-media-1.0.pdf   documents/social-media-1.0.html
 * </pre>
 *
 * <p>The name without a number is that of the version that applies from last, for ever. Where a
 * reader may be after the version before it, that one lies beside it under its number. An
 * underscore and a full stop stand in no policy's id, so no two documents can have one name.
 */
final class LooseDocuments {

    static final String FOLDER = "documents/";

    private final PublicSite site;
    private final EditionPages editions;
    private final FolderFiles files;
    private final Words words;

    /**
     * @param files the folder in which each edition lies already
     */
    LooseDocuments(PublicSite site, EditionPages editions, FolderFiles files, Words words) {
        this.site = site;
        this.editions = editions;
        this.files = files;
        this.words = words;
    }

    /** Puts the documents of all policies; gives a row for each, as they are to be listed. */
    List<TablePage.Row> put() {
        List<TablePage.Row> rows = new ArrayList<>();
        for (PublishedPolicy policy : site.policies()) {
            if (policy.hasEdition()) {
                List<Tenure> shown = policy.shown();
                for (Tenure tenure : shown) {
                    boolean last = tenure.equals(shown.get(0));
                    String number = "-" + policy.folder(tenure.edition());
                    rows.add(edition(policy, tenure, name(policy) + (last ? "" : number)));
                }
            } else {
                rows.add(received(policy));
            }
        }
        return rows;
    }

    private TablePage.Row edition(PublishedPolicy policy, Tenure tenure, String name) {
        EditionStanding.Other standing = new StandingMaking(policy, words).other(tenure, "");
        String folder = policy.folders().path(tenure.edition());
        copy(policy.folders().pdf(tenure.edition()), name + ".pdf");
        files.put(FOLDER + name + ".html", editions.alone(site, policy, tenure));
        List<TablePage.Form> forms = new ArrayList<>();
        for (PageFrame.FormLink form : editions.entry(policy, tenure).forms()) {
            String path = form.pdf().orElseThrow();
            String file = name + "_form-" + path.substring(path.lastIndexOf('/') + 1);
            copy(folder + "forms/" + path.substring(path.lastIndexOf('/') + 1), file);
            forms.add(new TablePage.Form(form.title(), file));
        }
        return new TablePage.Row(
                PublishedPolicy.titleOf(tenure),
                standing.name(),
                standing.status(),
                name + ".pdf",
                Optional.of(name + ".html"),
                forms);
    }

    /** What was made elsewhere last, where nothing has been published since. */
    private TablePage.Row received(PublishedPolicy policy) {
        HistoryRecord.Received document = policy.received().get(0);
        String name = name(policy) + ".pdf";
        copy(policy.folders().pdf(document), name);
        EditionStanding.Other standing = new StandingMaking(policy, words).received("").get(0);
        return new TablePage.Row(
                document.title(),
                words.say("page.received.title"),
                standing.status(),
                name,
                Optional.empty(),
                List.of());
    }

    /** A policy called table would take the name of the table. */
    private static String name(PublishedPolicy policy) {
        return policy.id().equals("table") ? "table_" : policy.id();
    }

    private void copy(String from, String name) {
        files.put(FOLDER + name, files.of(from));
    }
}
