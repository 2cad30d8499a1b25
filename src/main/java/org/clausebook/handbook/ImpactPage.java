package org.clausebook.handbook;

import static org.clausebook.handbook.Markdown.text;

import java.util.List;
import java.util.Optional;
import org.clausebook.compose.ImpactReport;
import org.clausebook.model.source.Release;
import org.clausebook.words.Dates;

/** What the drafts of the library would change if they were released now. */
final class ImpactPage {

    static final String FILE = "waiting.md";

    private ImpactPage() {}

    /**
     * The page.
     *
     * @param newest the last release; a library without one has no drafts
     * @param waiting whom the drafts would reach; empty where there are none
     */
    static String make(Optional<Release> newest, Optional<ImpactReport> waiting) {
        Markdown page = new Markdown("What waits for a release");
        if (newest.isEmpty()) {
            page.paragraph(
                    "Nothing waits. No release has been made yet, so schools get every version as it is typed.");
        } else if (waiting.isEmpty()) {
            page.paragraph(
                    "Nothing waits. Schools have all that the library holds, "
                            + last(newest.get()));
        } else {
            page.paragraph(
                    "What the drafts would change if they were released now. The last time, schools were given what"
                            + " stood in the library "
                            + last(newest.get()));
            report(page, waiting.get());
        }
        page.raw("[Drafts and releases](releases.html) tells how releases are made.");
        return page.toString();
    }

    private static String last(Release release) {
        return "with release " + release.name() + " of " + Dates.day(release.on()) + ".";
    }

    private static void report(Markdown page, ImpactReport report) {
        report.opening().forEach(page::paragraph);
        if (!report.table().isEmpty()) {
            List<List<String>> rows = report.table();
            page.head(cells(rows.get(0)));
            rows.subList(1, rows.size()).forEach(row -> page.row(cells(row)));
            page.end();
        }
        for (ImpactReport.Section section : report.sections()) {
            page.heading(2, section.heading());
            page.listing(section.lines());
        }
    }

    private static String[] cells(List<String> row) {
        return row.stream().map(cell -> text(cell)).toArray(String[]::new);
    }
}
