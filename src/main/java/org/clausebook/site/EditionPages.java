package org.clausebook.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.compose.Around;
import org.clausebook.compose.AroundComposer;
import org.clausebook.compose.Document;
import org.clausebook.compose.FormComposer;
import org.clausebook.compose.Imprint;
import org.clausebook.compose.PolicyComposer;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Link;
import org.clausebook.edition.Tenure;
import org.clausebook.json.Sha256;
import org.clausebook.kept.FileCache;
import org.clausebook.model.source.Next;
import org.clausebook.render.Templates;
import org.clausebook.render.html.EditionStanding;
import org.clausebook.render.html.PageFrame;
import org.clausebook.render.html.PageRenderer;
import org.clausebook.render.html.PublicIndex;
import org.clausebook.render.html.SinglePage;
import org.clausebook.render.pdf.KeptPdfs;
import org.clausebook.render.pdf.PdfDetails;
import org.clausebook.render.pdf.PdfMaker;
import org.clausebook.render.pdf.PrintRenderer;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/**
 * Makes the folder of one edition from its record: page, forms, and the PDF and the record as they
 * were sealed.
 */
final class EditionPages {

    private final Templates templates;
    private final PdfMaker pdfs;
    private final Records records;

    EditionPages(Templates templates, PdfMaker engine, FileCache cache, Records records) {
        this.templates = templates;
        this.pdfs = new KeptPdfs(engine, cache);
        this.records = records;
    }

    /** An edition with what is composed from its record. */
    private record Composed(
            HistoryRecord.Edition edition,
            Words words,
            Document document,
            List<FormComposer.Form> forms,
            Map<String, String> crests) {}

    /** Puts the edition's folder into the site, {@code social-media/4.0/}. */
    void add(
            PublicSite site,
            PublishedPolicy policy,
            Tenure tenure,
            CrestFiles crests,
            FolderFiles files) {
        Composed composed = composed(tenure, crests);
        HistoryRecord.Edition edition = tenure.edition();
        String folder = policy.id() + "/" + policy.folder(edition) + "/";
        StandingMaking standings = new StandingMaking(policy, composed.words());
        files.put(
                folder + PublicSite.INDEX,
                page(site, policy, composed, "../../", "", standings.of(tenure, "../")));
        files.put(folder + policy.id() + ".pdf", records.pdf(edition.link()));
        files.put(folder + "edition.json", records.json(edition.link()));
        for (HistoryRecord record : policy.history(edition).records()) {
            Link link = record.link();
            if (link.name().startsWith(edition.number() + "-")) {
                files.put(folder + link.name() + ".json", records.json(link));
            }
        }
        for (FormComposer.Form form : composed.forms()) {
            form(site, composed, form, standings.of(tenure, "../../"), folder + "forms/", files);
        }
    }

    /** The policy's own page, with the text of the first of these editions. */
    String first(PublicSite site, PublishedPolicy policy, List<Tenure> shown, CrestFiles crests) {
        Composed composed = composed(shown.get(0), crests);
        EditionStanding standing = new StandingMaking(policy, composed.words()).first(shown);
        String folder = policy.folder(shown.get(0).edition()) + "/";
        return page(site, policy, composed, "../", folder, standing);
    }

    /**
     * An edition as one file that needs no other: no link in it leads to another file of the site.
     */
    String alone(PublicSite site, PublishedPolicy policy, Tenure tenure) {
        HistoryRecord.Edition edition = tenure.edition();
        Words words = edition.words().elseEnglish();
        Document plain =
                new PolicyComposer(words)
                        .compose(edition.text(), Imprint.published(edition.check().figures()));
        StandingMaking standings = new StandingMaking(policy, words);
        List<Document.Fact> facts = new ArrayList<>(plain.facts());
        facts.add(
                new Document.Fact(
                        words.say("record.status"), standings.other(tenure, "").status()));
        for (EditionStanding.Notice notice : standings.notices(edition)) {
            facts.add(new Document.Fact(notice.title(), String.join(" ", notice.sentences())));
        }
        String page =
                site.pagesAlone(templates, words)
                        .policy(plain.with(facts), site.frame(around(site, edition, words)));
        return new SinglePage(templates).of(page, plain.issuers().get(0).brand());
    }

    private static Around around(PublicSite site, HistoryRecord.Edition edition, Words words) {
        return new AroundComposer(words).policy(edition.text().policy(), site.face());
    }

    private Composed composed(Tenure tenure, CrestFiles crests) {
        HistoryRecord.Edition edition = tenure.edition();
        Words words = edition.words().elseEnglish();
        Imprint imprint = Imprint.published(edition.check().figures());
        return new Composed(
                edition,
                words,
                new PolicyComposer(words).compose(edition.text(), imprint),
                new FormComposer(words).compose(edition.text(), imprint),
                crests.of(edition.text().policy().issuers()));
    }

    /**
     * @param up from the page's folder to the site's
     * @param own from the page's folder to the edition's
     */
    private String page(
            PublicSite site,
            PublishedPolicy policy,
            Composed composed,
            String up,
            String own,
            EditionStanding standing) {
        EditionStanding known =
                OriginPages.has(site, policy, composed.edition())
                        ? standing.withOrigins(own + OriginPages.FILE)
                        : standing;
        PageFrame frame =
                site.frame(
                        up,
                        composed.crests(),
                        Optional.of(own + policy.id() + ".pdf"),
                        Optional.empty(),
                        composed.forms().stream().map(form -> link(form, own)).toList(),
                        around(site, composed.edition(), composed.words()),
                        Optional.of(known));
        return site.pages(templates, composed.words()).policy(composed.document(), frame);
    }

    /** A form as page and PDF, which a reader may reach from the edition's folder. */
    static PageFrame.FormLink link(FormComposer.Form form, String own) {
        String path = own + "forms/" + form.role();
        return new PageFrame.FormLink(
                form.document().title(), path + ".html", Optional.of(path + ".pdf"));
    }

    private void form(
            PublicSite site,
            Composed composed,
            FormComposer.Form form,
            EditionStanding standing,
            String folder,
            FolderFiles files) {
        PageFrame frame =
                site.frame(
                        "../../../",
                        composed.crests(),
                        Optional.of(form.role() + ".pdf"),
                        Optional.of("../" + PublicSite.INDEX),
                        List.of(),
                        site.around(composed.words()),
                        Optional.of(standing));
        PageRenderer pages = site.pages(templates, composed.words());
        files.put(folder + form.role() + ".html", pages.form(form.document(), frame));
        files.put(folder + form.role() + ".pdf", pdf(composed, form.document()));
    }

    private byte[] pdf(Composed composed, Document form) {
        HistoryRecord.Edition edition = composed.edition();
        Words words = composed.words();
        String xhtml = new PrintRenderer(templates, words).form(form);
        String seed = edition.check().digest() + Sha256.of(xhtml);
        return pdfs.toPdf(xhtml, PdfDetails.of(form, words, edition.recorded(), seed));
    }

    /** What the list of policies says of an edition. */
    PublicIndex.Edition entry(PublishedPolicy policy, Tenure tenure) {
        HistoryRecord.Edition edition = tenure.edition();
        Words words = edition.words().elseEnglish();
        Imprint imprint = Imprint.published(edition.check().figures());
        String own = policy.id() + "/" + policy.folder(edition) + "/";
        Next next = edition.text().policy().next();
        return new PublicIndex.Edition(
                new StandingMaking(policy, words).other(tenure, policy.id() + "/"),
                next.approval().map(new PolicyComposer(words)::approval),
                next.review().map(Dates::day),
                own + policy.id() + ".pdf",
                new FormComposer(words)
                        .compose(edition.text(), imprint).stream()
                                .map(form -> link(form, own))
                                .toList());
    }
}
