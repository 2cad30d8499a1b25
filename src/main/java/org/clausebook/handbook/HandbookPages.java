package org.clausebook.handbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.compose.ImpactReport;
import org.clausebook.diagnostic.Problem;
import org.clausebook.edition.EndedSource;
import org.clausebook.model.source.Workspace;
import org.clausebook.prose.Texts;

/** The provider's pages: file names without folder, and their Markdown; and a calendar. */
public final class HandbookPages {

    /** The calendar with the reviews of all schools; no page, so it goes beside them as it is. */
    public static final String REVIEWS = "reviews.ics";

    private HandbookPages() {}

    /** The list of errors alone. */
    public static Map<String, String> errors(List<Problem> problems) {
        return Map.of("errors.md", ErrorsPage.make(problems));
    }

    /**
     * What a build found out.
     *
     * @param schools one line for each school, as the build left it
     * @param reviews the calendar with the reviews of all schools, where any is to come or was
     * @param ended what published policies in force rest on although it has ended
     * @param waiting whom the drafts of the library would reach; empty where there are none
     */
    public record Findings(
            List<SchoolLine> schools,
            Optional<String> reviews,
            List<EndedSource> ended,
            Optional<ImpactReport> waiting) {
        public Findings {
            schools = List.copyOf(schools);
            ended = List.copyOf(ended);
        }
    }

    /**
     * Every page.
     *
     * @param problems every kind of problem there is, in the order of the stages
     */
    public static Map<String, String> make(
            Workspace workspace, Texts texts, List<Problem> problems, Findings found) {
        Map<String, String> pages = new TreeMap<>();
        pages.put("errors.md", ErrorsPage.make(problems));
        found.reviews().ifPresent(calendar -> pages.put(REVIEWS, calendar));
        pages.put(
                "register.md",
                SchoolsPage.make(found.schools(), found.reviews().map(calendar -> REVIEWS)));
        pages.put("settings-list.md", SettingsPage.make(workspace));
        pages.put("sources.md", SourcesPage.make(workspace, found.ended()));
        pages.put(ImpactPage.FILE, ImpactPage.make(workspace.releases().newest(), found.waiting()));
        pages.putAll(new ClausePages(workspace, texts).make());
        return pages;
    }
}
