package org.clausebook.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.model.text.PlainText;
import org.clausebook.render.Templates;
import org.clausebook.render.html.CheckPage;
import org.clausebook.render.html.PageRenderer;
import org.clausebook.render.html.Theme;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/**
 * Makes the page on which a visitor of a school's site learns whether a PDF is a published one. It
 * bears the digest of every PDF that was published, so that nothing is sent and nothing is fetched.
 */
public final class CheckFolder {

    /** Where the page lies in the folder. */
    public static final String PAGE = "check.html";

    private final Words words;
    private final PageRenderer pages;
    private final Theme theme;

    /**
     * @param pages what makes the site's pages
     */
    public CheckFolder(Templates templates, Words words, PageRenderer pages) {
        this.words = words;
        this.pages = pages;
        this.theme = new Theme(templates);
    }

    /**
     * Puts the page and the scripts that check files into a school's folder.
     *
     * @param school the school's name
     * @param policies in the order in which they are listed
     */
    public void put(
            FolderFiles files, String language, String school, List<PublishedPolicy> policies) {
        List<CheckPage.Listed> listed = new ArrayList<>();
        for (PublishedPolicy policy : policies) {
            for (History history : policy.histories()) {
                for (HistoryRecord.Edition edition : history.editions()) {
                    list(history, edition, policy.folders().pdf(edition), listed);
                }
            }
        }
        CheckPage page = new CheckPage(language, school, "theme", "index.html", listed);
        files.put(PAGE, pages.check(page));
        theme.scripts().forEach((name, script) -> files.put("theme/" + name, script));
    }

    /** The PDF as it is now, and the one from before words were removed, where they were. */
    private void list(
            History history,
            HistoryRecord.Edition edition,
            String file,
            List<CheckPage.Listed> listed) {
        String now = history.pdf(edition);
        Optional<LocalDate> removed =
                history.redactions(edition.number()).stream()
                        .map(HistoryRecord.Redaction::recorded)
                        .reduce((earlier, later) -> later);
        listed.add(entry(history, edition, now, Optional.of(file), "check.removed", removed));
        if (!now.equals(edition.pdf())) {
            listed.add(
                    entry(
                            history,
                            edition,
                            edition.pdf(),
                            Optional.empty(),
                            "check.before-removal",
                            removed));
        }
    }

    private CheckPage.Listed entry(
            History history,
            HistoryRecord.Edition edition,
            String digest,
            Optional<String> file,
            String removal,
            Optional<LocalDate> removed) {
        String title = PlainText.of(edition.text().policy().title());
        String number = edition.number().toString();
        String from = Dates.day(edition.inForce());
        List<String> says = new ArrayList<>();
        says.add(words.say("check.says", title, number, from));
        removed.ifPresent(day -> says.add(words.say(removal, Dates.day(day))));
        history.withdrawal(edition.number())
                .ifPresent(gone -> says.add(words.say("check.withdrawn", Dates.day(gone.from()))));
        history.newest()
                .filter(newest -> newest.number().compareTo(edition.number()) > 0)
                .ifPresent(
                        newest ->
                                says.add(
                                        words.say(
                                                "check.later",
                                                newest.number().toString(),
                                                Dates.day(newest.inForce()))));
        return new CheckPage.Listed(
                title,
                number,
                from,
                edition.check().figures(),
                digest,
                file,
                String.join(" ", says));
    }
}
