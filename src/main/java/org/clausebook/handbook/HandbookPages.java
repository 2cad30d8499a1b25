package org.clausebook.handbook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.diagnostic.Problem;
import org.clausebook.edition.EndedSource;
import org.clausebook.model.source.Workspace;
import org.clausebook.prose.Texts;

/** The provider's pages: file names without folder, and their Markdown. */
public final class HandbookPages {

    private HandbookPages() {}

    /** The list of errors alone. */
    public static Map<String, String> errors(List<Problem> problems) {
        return Map.of("errors.md", ErrorsPage.make(problems));
    }

    /**
     * Every page.
     *
     * @param problems every kind of problem there is, in the order of the stages
     * @param schools one line for each school, as the build left it
     * @param ended what published policies in force rest on although it has ended
     */
    public static Map<String, String> make(
            Workspace workspace,
            Texts texts,
            List<Problem> problems,
            List<SchoolLine> schools,
            List<EndedSource> ended) {
        Map<String, String> pages = new TreeMap<>();
        pages.put("errors.md", ErrorsPage.make(problems));
        pages.put("register.md", SchoolsPage.make(schools));
        pages.put("settings-list.md", SettingsPage.make(workspace));
        pages.put("sources.md", SourcesPage.make(workspace, ended));
        pages.putAll(new ClausePages(workspace, texts).make());
        return pages;
    }
}
