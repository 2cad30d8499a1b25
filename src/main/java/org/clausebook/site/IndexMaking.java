package org.clausebook.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Tenure;
import org.clausebook.model.source.Copies;
import org.clausebook.model.source.EditionApproval;
import org.clausebook.model.source.Next;
import org.clausebook.model.source.Source;
import org.clausebook.render.html.AccessibilityPage;
import org.clausebook.render.html.EditionStanding;
import org.clausebook.render.html.GlancePage;
import org.clausebook.render.html.SchoolIndex;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/** Makes what is said of all policies of a school together. */
final class IndexMaking {

    /** Where all policies stand at a glance. */
    static final String GLANCE = "at-a-glance.html";

    /** Where the accessibility statement lies. */
    static final String ACCESSIBILITY = "accessibility.html";

    private final PublicSite site;
    private final Words words;

    IndexMaking(PublicSite site, Words words) {
        this.site = site;
        this.words = words;
    }

    /** Which version applies from last; where several do on one day, the one published last. */
    Optional<String> newest() {
        return site.policies().stream()
                .flatMap(policy -> policy.shown().stream())
                .filter(Tenure::held)
                .map(Tenure::edition)
                .max(
                        Comparator.comparing(HistoryRecord.Edition::inForce)
                                .thenComparing(HistoryRecord.Edition::recorded))
                .map(
                        edition ->
                                words.say(
                                        "page.index.newest",
                                        Dates.day(edition.inForce()),
                                        Dates.day(edition.recorded())));
    }

    /** All policies on one page, each with the versions that a reader who asks for it is shown. */
    GlancePage glance() {
        List<GlancePage.Row> rows = new ArrayList<>();
        for (PublishedPolicy policy : site.policies()) {
            if (policy.hasEdition()) {
                policy.shown().forEach(tenure -> rows.add(row(policy, tenure)));
            } else {
                rows.add(received(policy));
            }
        }
        return new GlancePage(
                PublicFolder.language(site),
                site.name(),
                "theme",
                PublicSite.INDEX,
                site.face().copies().flatMap(Copies::readingRecord),
                rows);
    }

    private GlancePage.Row row(PublishedPolicy policy, Tenure tenure) {
        HistoryRecord.Edition edition = tenure.edition();
        EditionStanding.Other standing =
                new StandingMaking(policy, words).other(tenure, policy.id() + "/");
        Next next = edition.text().policy().next();
        Optional<EditionApproval> approval = next.approval();
        return new GlancePage.Row(
                PublishedPolicy.titleOf(tenure),
                standing.page(),
                standing.name(),
                standing.status(),
                approval.map(EditionApproval::body).orElse(""),
                approval.map(EditionApproval::on).map(Dates::day).orElse(""),
                approval.flatMap(EditionApproval::minute).orElse(""),
                day(next.review()),
                edition.text().policy().sources().stream().map(Source::shortTitle).toList());
    }

    private GlancePage.Row received(PublishedPolicy policy) {
        EditionStanding.Other document =
                new StandingMaking(policy, words).received(policy.id() + "/").get(0);
        return new GlancePage.Row(
                policy.title(),
                document.page(),
                words.say("page.received.title"),
                document.status(),
                "",
                "",
                "",
                "",
                List.of());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Dates::day).orElse("");
    }

    /**
     * How well everyone can use the pages.
     *
     * @param around the school's name, contacts and links
     */
    AccessibilityPage accessibility(SchoolIndex around) {
        return new AccessibilityPage(
                around,
                PublicSite.INDEX,
                site.policies().stream().anyMatch(policy -> !policy.received().isEmpty()),
                site.face().copies(),
                site.face().accessibility());
    }
}
