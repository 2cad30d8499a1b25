package org.clausebook.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.clausebook.compose.Around;
import org.clausebook.compose.AroundComposer;
import org.clausebook.compose.Document;
import org.clausebook.compose.FormComposer;
import org.clausebook.compose.Imprint;
import org.clausebook.compose.PolicyComposer;
import org.clausebook.kept.FileCache;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.source.Crest;
import org.clausebook.model.source.Library;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.SchoolFace;
import org.clausebook.model.text.PlainText;
import org.clausebook.render.Templates;
import org.clausebook.render.html.PageFrame;
import org.clausebook.render.html.PageRenderer;
import org.clausebook.render.html.SchoolIndex;
import org.clausebook.render.html.Theme;
import org.clausebook.render.pdf.KeptPdfs;
import org.clausebook.render.pdf.PdfDetails;
import org.clausebook.render.pdf.PdfMaker;
import org.clausebook.render.pdf.PrintRenderer;
import org.clausebook.words.Words;

/**
 * Makes the folder of one school's drafts: an index, and for each policy its page, its PDF and its
 * forms.
 *
 * <pre>
 * index.html   theme/   crests/riverside.svg
 * social-media/index.html   social-media/social-media.pdf   social-media/forms/staff.html   ...staff.pdf
 * </pre>
 */
public final class DraftFolder {

    /** What a folder shows of itself. */
    public static final String INDEX = "index.html";

    private final Library library;
    private final PolicyComposer policies;
    private final FormComposer forms;
    private final AroundComposer surroundings;
    private final PageRenderer pages;
    private final PrintRenderer print;
    private final Theme theme;
    private final PdfMaker pdfs;

    public DraftFolder(Library library, Templates templates, PdfMaker engine, FileCache cache) {
        Words words = Words.english();
        this.library = library;
        this.policies = new PolicyComposer(words);
        this.forms = new FormComposer(words);
        this.surroundings = new AroundComposer(words);
        this.pages = new PageRenderer(templates, words);
        this.print = new PrintRenderer(templates, words);
        this.theme = new Theme(templates);
        this.pdfs = new KeptPdfs(engine, cache);
    }

    /** The school's folder with these policies, in this order. */
    public FolderFiles make(Profile school, List<Numbered> drafts) {
        FolderFiles files = new FolderFiles();
        each(school, drafts).forEach((path, maker) -> files.put(path, maker.get()));
        return files;
    }

    /**
     * The same folder by its paths, each file made when it is asked for, and made anew whenever it
     * is.
     */
    public Map<String, Supplier<byte[]>> each(Profile school, List<Numbered> drafts) {
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        theme.files(school.brand())
                .forEach((path, bytes) -> put(files, "theme/" + path, () -> bytes));
        Map<String, String> crests = crests(school, drafts, files);
        List<SchoolIndex.Entry> entries = new ArrayList<>();
        for (Numbered draft : drafts) {
            entries.add(policy(school, draft, drafts, crests, files));
        }
        SchoolIndex index =
                new SchoolIndex(
                        library.language(),
                        "theme",
                        school.name().value(),
                        school.brand().motto(),
                        Optional.ofNullable(crests.get(school.id())),
                        true,
                        entries,
                        surroundings.school(SchoolFace.of(school)),
                        school.links());
        put(files, INDEX, () -> utf8(pages.school(index)));
        return files;
    }

    private SchoolIndex.Entry policy(
            Profile school,
            Numbered draft,
            List<Numbered> all,
            Map<String, String> crests,
            Map<String, Supplier<byte[]>> files) {
        Policy policy = draft.policy();
        String id = policy.id();
        Document document = policies.compose(draft, Imprint.DRAFT);
        List<FormComposer.Form> asked = forms.compose(draft, Imprint.DRAFT);
        List<PageFrame.FormLink> links = asked.stream().map(form -> link(form, "forms/")).toList();
        SchoolFace face = SchoolFace.of(school);
        Around about = surroundings.policy(policy, face);
        PageFrame frame =
                frame(
                        school,
                        "../",
                        Optional.of(id + ".pdf"),
                        Optional.empty(),
                        links,
                        all,
                        crests,
                        about);
        put(files, id + "/" + INDEX, () -> utf8(pages.policy(document, frame)));
        put(
                files,
                id + "/" + id + ".pdf",
                () ->
                        pdf(
                                policy,
                                document,
                                policy.asReceived()
                                        ? print.policy(document)
                                        : print.policy(document, about)));
        for (FormComposer.Form form : asked) {
            PageFrame around =
                    frame(
                            school,
                            "../../",
                            Optional.of(form.role() + ".pdf"),
                            Optional.of("../" + INDEX),
                            List.of(),
                            all,
                            crests,
                            surroundings.school(face));
            String path = id + "/forms/" + form.role();
            put(files, path + ".html", () -> utf8(pages.form(form.document(), around)));
            put(
                    files,
                    path + ".pdf",
                    () -> pdf(policy, form.document(), print.form(form.document())));
        }
        return new SchoolIndex.Entry(
                PlainText.of(policy.title()),
                id + "/" + INDEX,
                Optional.of(id + "/" + id + ".pdf"),
                document.facts(),
                asked.stream().map(form -> link(form, id + "/forms/")).toList());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(
            Map<String, Supplier<byte[]>> files, String path, Supplier<byte[]> maker) {
        if (files.put(path, maker) != null) {
            throw new IllegalArgumentException("two files for one path: " + path);
        }
    }

    private static PageFrame.FormLink link(FormComposer.Form form, String folder) {
        return new PageFrame.FormLink(
                form.document().title(),
                folder + form.role() + ".html",
                Optional.of(folder + form.role() + ".pdf"));
    }

    private static PageFrame frame(
            Profile school,
            String up,
            Optional<String> pdf,
            Optional<String> policy,
            List<PageFrame.FormLink> forms,
            List<Numbered> all,
            Map<String, String> crests,
            Around around) {
        Map<String, String> crestPaths = new LinkedHashMap<>();
        crests.forEach((issuer, path) -> crestPaths.put(issuer, up + path));
        Map<String, String> pages = new LinkedHashMap<>();
        all.forEach(
                other -> pages.put(other.policy().id(), up + other.policy().id() + "/" + INDEX));
        return new PageFrame(
                up + "theme",
                school.name().value(),
                Optional.of(up + INDEX),
                pdf,
                policy,
                forms,
                crestPaths,
                pages,
                around,
                school.links());
    }

    private byte[] pdf(Policy policy, Document document, String xhtml) {
        String seed = document.id() + xhtml.hashCode();
        return pdfs.toPdf(xhtml, PdfDetails.of(document, Words.english(), policy.inForce(), seed));
    }

    private static Map<String, String> crests(
            Profile school, List<Numbered> drafts, Map<String, Supplier<byte[]>> files) {
        Map<String, Crest> wanted = new LinkedHashMap<>();
        school.brand().crest().ifPresent(crest -> wanted.put(school.id(), crest));
        for (Numbered draft : drafts) {
            for (Issuer issuer : draft.policy().issuers()) {
                issuer.brand().crest().ifPresent(crest -> wanted.put(issuer.id(), crest));
            }
        }
        Map<String, String> paths = new LinkedHashMap<>();
        wanted.forEach(
                (issuer, crest) -> {
                    String path = "crests/" + issuer + crest.kind().ending();
                    byte[] picture =
                            Base64.getDecoder()
                                    .decode(crest.base64().getBytes(StandardCharsets.US_ASCII));
                    put(files, path, () -> picture);
                    paths.put(issuer, path);
                });
        return paths;
    }
}
