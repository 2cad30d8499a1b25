package org.clausebook.render.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clausebook.compose.Document;
import org.clausebook.render.Templates;
import org.clausebook.words.Words;

/**
 * Renders web pages: a policy, a form, and the list of a school's policies. Pages ask no other host
 * for anything and need no script.
 */
public final class PageRenderer {

    private final Templates templates;
    private final Words words;
    private final Optional<String> note;
    private final Optional<SiteFeed> feed;

    /** A renderer with these templates around the documents. */
    public PageRenderer(Templates templates, Words words) {
        this(templates, words, Optional.empty(), Optional.empty());
    }

    /**
     * A renderer of a whole site.
     *
     * @param note what every page of it says first
     * @param feed the feed that every page of it names
     */
    public PageRenderer(
            Templates templates, Words words, Optional<String> note, Optional<SiteFeed> feed) {
        this.templates = templates;
        this.words = words;
        this.note = note;
        this.feed = feed;
    }

    /** The page of a policy. */
    public String policy(Document document, PageFrame frame) {
        return fill("pages/policy.ftlh", new PageValues(words).of(document, frame));
    }

    /** The page of a form. */
    public String form(Document document, PageFrame frame) {
        return fill("forms/form.ftlh", new PageValues(words).of(document, frame));
    }

    /** The page that lists a school's policies. */
    public String school(SchoolIndex index) {
        return fill("pages/school.ftlh", new IndexValues(words).of(index));
    }

    /** The page for whoever uploads a folder; it has a script, which visitors start. */
    public String upload(UploadPage page) {
        return fill("pages/upload.ftlh", new UploadValues(words).of(page));
    }

    /** All policies at a glance. */
    public String glance(GlancePage page) {
        return fill("pages/glance.ftlh", new GlanceValues(words).of(page));
    }

    /** The accessibility statement. */
    public String accessibility(AccessibilityPage page) {
        return fill("pages/accessibility.ftlh", new AccessibilityValues(words).of(page));
    }

    /** The table of documents for a website that takes no folders. */
    public String table(TablePage page) {
        return fill("pages/table.ftlh", new TableValues(words).of(page));
    }

    /** The page on which a visitor checks a PDF; it has a script. */
    public String check(CheckPage page) {
        return fill("pages/check.ftlh", new CheckValues(words).of(page));
    }

    /** The page that lists a school's published policies. */
    public String index(PublicIndex index) {
        return fill("pages/public.ftlh", new IndexValues(words).of(index));
    }

    /** The page of a policy's history. */
    public String history(HistoryPage page) {
        return fill("pages/history.ftlh", new HistoryValues(words).of(page));
    }

    private String fill(String template, Map<String, Object> values) {
        Map<String, Object> noted = new LinkedHashMap<>(values);
        note.ifPresent(words -> noted.put("note", words));
        feed.ifPresent(
                known -> noted.put("feed", known.seenFrom(String.valueOf(values.get("theme")))));
        return templates.fill(template, noted);
    }
}
