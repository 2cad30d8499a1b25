package org.clausebook.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.compose.Imprint;
import org.clausebook.compose.PolicyComposer;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Meeting;
import org.clausebook.edition.Tenure;
import org.clausebook.render.html.EditionStanding;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/** Says of an edition when it holds, which come after it, and what was recorded about it since. */
final class StandingMaking {

    private static final String INDEX = "/" + PublicSite.INDEX;

    private final PublishedPolicy policy;
    private final Words words;

    StandingMaking(PublishedPolicy policy, Words words) {
        this.policy = policy;
        this.words = words;
    }

    /**
     * The standing of an edition on its own page or a form's.
     *
     * @param up from the page's folder to the policy's, such as {@code ../}
     */
    EditionStanding of(Tenure tenure, String up) {
        return new EditionStanding(
                name(tenure.edition()),
                status(tenure),
                tenure.end().isPresent(),
                later(tenure).stream().map(other -> other(other, up)).toList(),
                false,
                tenure.successor().map(next -> later(next, up)),
                notices(tenure.edition()),
                up + "history" + INDEX,
                up + policy.folder(tenure.edition()) + "/edition.json");
    }

    /** The standing of the first of these editions on the policy's own page. */
    EditionStanding first(List<Tenure> shown) {
        EditionStanding alone = of(shown.get(0), "");
        List<Tenure> byDate = new ArrayList<>(shown);
        Collections.reverse(byDate);
        return new EditionStanding(
                alone.name(),
                alone.status(),
                alone.old(),
                byDate.stream().map(tenure -> other(tenure, "")).toList(),
                shown.size() > 1,
                Optional.empty(),
                alone.notices(),
                alone.history(),
                alone.json());
    }

    EditionStanding.Other other(Tenure tenure, String up) {
        return new EditionStanding.Other(
                name(tenure.edition()),
                status(tenure),
                up + policy.folder(tenure.edition()) + INDEX,
                tenure.held() ? Optional.of(days(tenure)) : Optional.empty());
    }

    private static EditionStanding.Days days(Tenure tenure) {
        return new EditionStanding.Days(tenure.start(), tenure.end().map(end -> end.minusDays(1)));
    }

    /** Documents made elsewhere, newest first, each with its PDF. */
    List<EditionStanding.Other> received(String up) {
        return policy.received().stream()
                .map(
                        document ->
                                new EditionStanding.Other(
                                        words.say("page.received.name", document.title()),
                                        held(document),
                                        up + policy.folder(document) + "/" + policy.id() + ".pdf",
                                        Optional.empty()))
                .toList();
    }

    private String held(HistoryRecord.Received document) {
        String from = Dates.day(document.from());
        return document.until()
                .map(until -> words.say("page.received.until", from, Dates.day(until)))
                .orElseGet(() -> words.say("page.received.from", from));
    }

    /** The number; with the owner where another document has used the number before. */
    String name(HistoryRecord.Edition edition) {
        String number = edition.number().toString();
        return policy.folder(edition).equals(number)
                ? words.say("page.edition", number)
                : words.say("page.edition.of", number, edition.link().owner());
    }

    private String status(Tenure tenure) {
        return policy.timeline().status(tenure.edition(), words);
    }

    private List<Tenure> later(Tenure tenure) {
        return policy.timeline().tenures().stream()
                .filter(Tenure::held)
                .filter(other -> other.start().isAfter(tenure.start()) || replaced(tenure, other))
                .toList();
    }

    private static boolean replaced(Tenure tenure, Tenure other) {
        return tenure.successor()
                .map(next -> next.link().equals(other.edition().link()))
                .orElse(false);
    }

    private EditionStanding.Later later(HistoryRecord.Edition next, String up) {
        return new EditionStanding.Later(
                next.number().toString(), up + policy.folder(next) + INDEX, ids(next));
    }

    /** The ids on an edition's page to which paragraphs of another one can point. */
    private static Set<String> ids(HistoryRecord.Edition edition) {
        Set<String> ids = new TreeSet<>();
        new PolicyComposer(edition.words().elseEnglish())
                .compose(edition.text(), Imprint.published(edition.check().figures()))
                .targets()
                .values()
                .forEach(
                        target -> {
                            if (target.startsWith("#")) {
                                ids.add(target.substring(1));
                            }
                        });
        return ids;
    }

    /** What was recorded about an edition, in the order in which it was. */
    List<EditionStanding.Notice> notices(HistoryRecord.Edition edition) {
        History history = policy.history(edition);
        List<EditionStanding.Notice> notices = new ArrayList<>();
        if (history.unratified().contains(edition)) {
            notices.add(
                    new EditionStanding.Notice(
                            words.say("page.notice.unratified"),
                            List.of(words.say("page.notice.unratified.note"))));
        }
        history.ratification(edition.number()).ifPresent(meeting -> notices.add(ratified(meeting)));
        history.withdrawal(edition.number())
                .ifPresent(
                        record ->
                                notices.add(
                                        notice(
                                                "withdrawal",
                                                Dates.day(record.from()),
                                                List.of(),
                                                record.reason(),
                                                record.by())));
        for (HistoryRecord.Correction record : history.corrections(edition.number())) {
            notices.add(
                    notice(
                            "correction",
                            Dates.day(record.recorded()),
                            List.of(record.says()),
                            record.reason(),
                            record.by()));
        }
        for (HistoryRecord.Redaction record : history.redactions(edition.number())) {
            String places = String.join(", ", record.places());
            notices.add(
                    notice(
                            "redaction",
                            Dates.day(record.recorded()),
                            List.of(words.say("page.notice.places", places)),
                            record.reason(),
                            record.by()));
        }
        return notices;
    }

    private EditionStanding.Notice ratified(Meeting meeting) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("page.notice.by", meeting.body()));
        meeting.minute()
                .ifPresent(minute -> sentences.add(words.say("page.notice.minute", minute)));
        return new EditionStanding.Notice(
                words.say("page.notice.ratification", Dates.day(meeting.on())), sentences);
    }

    private EditionStanding.Notice notice(
            String kind, String day, List<String> says, String reason, String by) {
        List<String> sentences = new ArrayList<>(says);
        sentences.add(words.say("page.notice.reason", reason));
        sentences.add(words.say("page.notice.by", by));
        return new EditionStanding.Notice(words.say("page.notice." + kind, day), sentences);
    }
}
