package org.clausebook.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Tenure;
import org.clausebook.model.source.Weight;
import org.clausebook.render.feed.Feed;
import org.clausebook.words.Words;

/**
 * Makes the feed of a school's public site: an entry for each edition that changes a rule. A
 * correction, a ratification or an edition that only mends words is no news.
 */
final class FeedMaking {

    /** Where the feed lies in the folder. */
    static final String FILE = "feed.xml";

    private static final String HTML = "text/html";

    private final PublicSite site;
    private final Words words;
    private final SiteAddress address;

    FeedMaking(PublicSite site, Words words) {
        this.site = site;
        this.words = words;
        this.address = new SiteAddress(site.face().address());
    }

    /** What programs call it. */
    static String title(PublicSite site, Words words) {
        return words.say("feed.title", site.name());
    }

    Feed make() {
        List<Feed.Entry> entries = new ArrayList<>();
        for (PublishedPolicy policy : site.policies()) {
            EditionNews news = new EditionNews(words, policy.steps());
            policy.timeline().tenures().stream()
                    .filter(tenure -> tenure.edition().change() == Weight.SUBSTANTIVE)
                    .map(tenure -> entry(policy, tenure, news))
                    .forEach(entries::add);
        }
        entries.sort(
                Comparator.comparing(Feed.Entry::published)
                        .reversed()
                        .thenComparing(Feed.Entry::title)
                        .thenComparing(Feed.Entry::id));
        return new Feed(
                "urn:uuid:" + LastingId.of("feed", site.id()),
                PublicFolder.language(site),
                title(site, words),
                updated(entries),
                site.name(),
                List.of(
                        new Feed.Link(
                                "alternate",
                                HTML,
                                words.say("page.policies", site.name()),
                                address.of(PublicSite.INDEX)),
                        new Feed.Link(
                                "self",
                                "application/atom+xml",
                                title(site, words),
                                address.of(FILE))),
                entries);
    }

    /** Where there is no news yet, the day of the record that is the newest. */
    private LocalDate updated(List<Feed.Entry> entries) {
        Stream<LocalDate> days =
                entries.isEmpty()
                        ? site.policies().stream()
                                .flatMap(policy -> policy.histories().stream())
                                .flatMap(history -> history.records().stream())
                                .map(HistoryRecord::recorded)
                        : entries.stream().map(Feed.Entry::updated);
        return days.max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
    }

    private Feed.Entry entry(PublishedPolicy policy, Tenure tenure, EditionNews news) {
        HistoryRecord.Edition edition = tenure.edition();
        String title = news.title(tenure);
        return new Feed.Entry(
                "urn:uuid:" + LastingId.of("edition", site.id(), edition.link()),
                title,
                edition.recorded(),
                changed(policy, edition),
                news.summary(tenure),
                List.of(
                        new Feed.Link(
                                "alternate",
                                HTML,
                                title,
                                address.of(policy.folders().path(edition) + PublicSite.INDEX)),
                        new Feed.Link(
                                "alternate",
                                "application/pdf",
                                words.say("page.policy.pdf"),
                                address.of(policy.folders().pdf(edition))),
                        new Feed.Link(
                                "related",
                                HTML,
                                words.say("page.history"),
                                address.of(policy.id() + "/history/" + PublicSite.INDEX))));
    }

    /**
     * Its readers should hear that it was withdrawn, and a program that keeps what it has read
     * should read it again where words were taken out.
     */
    private static LocalDate changed(PublishedPolicy policy, HistoryRecord.Edition edition) {
        History history = policy.history(edition);
        Optional<LocalDate> withdrawn =
                history.withdrawal(edition.number()).map(HistoryRecord.Withdrawal::recorded);
        Stream<LocalDate> redacted =
                history.redactions(edition.number()).stream()
                        .map(HistoryRecord.Redaction::recorded);
        return Stream.of(Stream.of(edition.recorded()), withdrawn.stream(), redacted)
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
