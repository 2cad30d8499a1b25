package org.clausebook.render.html;

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

    /** A renderer with these templates around the documents. */
    public PageRenderer(Templates templates, Words words) {
        this.templates = templates;
        this.words = words;
    }

    /** The page of a policy. */
    public String policy(Document document, PageFrame frame) {
        return templates.fill("pages/policy.ftlh", new PageValues(words).of(document, frame));
    }

    /** The page of a form. */
    public String form(Document document, PageFrame frame) {
        return templates.fill("forms/form.ftlh", new PageValues(words).of(document, frame));
    }

    /** The page that lists a school's policies. */
    public String school(SchoolIndex index) {
        return templates.fill("pages/school.ftlh", new IndexValues(words).of(index));
    }

    /** The page on which a visitor checks a PDF; the one page that has a script. */
    public String check(CheckPage page) {
        return templates.fill("pages/check.ftlh", new CheckValues(words).of(page));
    }

    /** The page that lists a school's published policies. */
    public String index(PublicIndex index) {
        return templates.fill("pages/public.ftlh", new IndexValues(words).of(index));
    }

    /** The page of a policy's history. */
    public String history(HistoryPage page) {
        return templates.fill("pages/history.ftlh", new HistoryValues(words).of(page));
    }
}
