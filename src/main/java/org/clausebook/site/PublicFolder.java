package org.clausebook.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Tenure;
import org.clausebook.kept.FileCache;
import org.clausebook.load.Schemas;
import org.clausebook.model.policy.Issuer;
import org.clausebook.render.Templates;
import org.clausebook.render.html.PageRenderer;
import org.clausebook.render.html.PublicIndex;
import org.clausebook.render.html.SchoolIndex;
import org.clausebook.render.html.SinglePage;
import org.clausebook.render.html.TablePage;
import org.clausebook.render.html.Theme;
import org.clausebook.render.pdf.PdfMaker;
import org.clausebook.words.Words;

/**
 * Makes the folder that a school uploads: its published editions and nothing else, from their
 * records alone.
 *
 * <pre>
 * READ-ME-FIRST.html
 * index.html   at-a-glance.html   accessibility.html   check.html   on-date.json   manifest.json   theme/   crests/3f9a...svg
 * feed.xml   policies.ics
 * schemas/record.schema.json   schemas/manifest.schema.json   schemas/on-date.schema.json
 * social-media/index.html   social-media/history/index.html
 * social-media/changes/3.0-4.0.html   social-media/changes/2.0-4.0.html
 * social-media/4.0/index.html   social-media/4.0/social-media.pdf   social-media/4.0/edition.json
 * social-media/4.0/origins.html
 * social-media/4.0/forms/staff.html   social-media/4.0/forms/staff.pdf
 * social-media/received-1/social-media.pdf
 * documents/social-media.pdf   documents/social-media.html   documents/table.html
 * </pre>
 */
public final class PublicFolder {

    private static final String LANGUAGE = "en-GB";

    private final Templates templates;
    private final Theme theme;
    private final EditionPages editions;
    private final Records records;
    private final Words words = Words.english();

    public PublicFolder(Templates templates, PdfMaker engine, FileCache cache, Records records) {
        this.templates = templates;
        this.theme = new Theme(templates);
        this.editions = new EditionPages(templates, engine, cache, records);
        this.records = records;
    }

    public FolderFiles make(PublicSite site) {
        FolderFiles files = new FolderFiles();
        CrestFiles crests = new CrestFiles(files);
        theme.files(site.brand()).forEach((path, bytes) -> files.put("theme/" + path, bytes));
        lists(site, crests, files);
        files.put("on-date.json", OnDateList.of(site.id(), site.policies()));
        new FollowFiles(site, words).put(files);
        Schemas.ofPublicFiles()
                .texts()
                .forEach((name, text) -> files.put(Schemas.PUBLISHED + "/" + name, text));
        for (PublishedPolicy policy : site.policies()) {
            policy(site, policy, crests, files);
        }
        checks(site, files);
        return files;
    }

    /** What anyone needs to check the folder: a page for visitors, and the list of all files. */
    private void checks(PublicSite site, FolderFiles files) {
        Manifest manifest = new Manifest(site.id());
        site.policies().forEach(policy -> manifest.with(policy, records));
        new CheckFolder(templates, words, pages(site))
                .put(files, language(site), site.name(), site.policies());
        documents(site, files);
        new UploadMaking(templates, words).put(site, files);
        manifest.put(files);
    }

    /**
     * The same once more for a website that takes single documents, with a table to paste; none of
     * them needs a file beside it.
     */
    private void documents(PublicSite site, FolderFiles files) {
        TablePage table =
                new TablePage(
                        language(site),
                        site.name(),
                        new LooseDocuments(site, editions, files, words).put());
        files.put(
                UploadMaking.TABLE,
                new SinglePage(templates)
                        .of(site.pagesAlone(templates, words).table(table), site.brand()));
    }

    private void policy(
            PublicSite site, PublishedPolicy policy, CrestFiles crests, FolderFiles files) {
        String folder = policy.id() + "/";
        if (policy.hasEdition()) {
            files.put(
                    folder + PublicSite.INDEX,
                    editions.first(site, policy, policy.shown(), crests));
        }
        for (Tenure tenure : policy.timeline().tenures()) {
            editions.add(site, policy, tenure, crests, files);
        }
        for (HistoryRecord.Received document : policy.received()) {
            String own = folder + policy.folder(document) + "/";
            files.put(own + policy.id() + ".pdf", records.pdf(document.link()));
            files.put(own + "received.json", records.json(document.link()));
        }
        new ChangePages(site, policy, words).put(templates, files);
        new OriginPages(site, policy).put(templates, files);
        files.put(
                folder + "history/" + PublicSite.INDEX,
                pages(site).history(new HistoryMaking(site, policy, words).page()));
    }

    private PageRenderer pages(PublicSite site) {
        return site.pages(templates, words);
    }

    /** The pages about all policies together. */
    private void lists(PublicSite site, CrestFiles crests, FolderFiles files) {
        IndexMaking making = new IndexMaking(site, words);
        FollowFiles follow = new FollowFiles(site, words);
        SchoolIndex around = around(site, crests);
        PublicIndex index =
                new PublicIndex(
                        around,
                        site.face().contacts().stream()
                                .filter(contact -> contact.id().equals("office"))
                                .findFirst(),
                        site.policies().stream().map(this::entry).toList(),
                        making.newest(),
                        follow.feed(),
                        follow.calendar(),
                        site.staffElsewhere());
        files.put(PublicSite.INDEX, pages(site).index(index));
        files.put(IndexMaking.GLANCE, pages(site).glance(making.glance()));
        files.put(
                IndexMaking.ACCESSIBILITY, pages(site).accessibility(making.accessibility(around)));
    }

    private SchoolIndex around(PublicSite site, CrestFiles crests) {
        Map<String, String> paths = new LinkedHashMap<>();
        Optional<Issuer> issuer = site.issuer();
        issuer.ifPresent(school -> paths.putAll(crests.of(List.of(school))));
        return new SchoolIndex(
                language(site),
                "theme",
                site.name(),
                site.brand().motto(),
                Optional.ofNullable(paths.get(site.id())),
                false,
                List.of(),
                site.around(words),
                site.face().links());
    }

    private PublicIndex.Entry entry(PublishedPolicy policy) {
        String folder = policy.id() + "/";
        String history = folder + "history/" + PublicSite.INDEX;
        List<Tenure> byDate = new ArrayList<>(policy.shown());
        byDate.sort(Comparator.comparing(Tenure::start));
        return new PublicIndex.Entry(
                policy.title(),
                policy.hasEdition() ? folder + PublicSite.INDEX : history,
                byDate.stream().map(tenure -> editions.entry(policy, tenure)).toList(),
                new StandingMaking(policy, words).received(folder),
                history);
    }

    static String language(PublicSite site) {
        return site.policies().stream()
                .flatMap(policy -> policy.newestFirst().stream())
                .map(tenure -> tenure.edition().text().policy().language())
                .findFirst()
                .orElse(LANGUAGE);
    }
}
