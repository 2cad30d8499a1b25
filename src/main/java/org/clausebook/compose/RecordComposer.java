package org.clausebook.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Meeting;
import org.clausebook.edition.Tenure;
import org.clausebook.edition.Timeline;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.source.EditionApproval;
import org.clausebook.model.source.Next;
import org.clausebook.model.source.OlderDocument;
import org.clausebook.model.text.PlainText;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/**
 * Says what a record holds about an edition or a document received, a line for each thing; what is
 * not recorded is said to be so where a reader would look for it.
 */
final class RecordComposer {

    private final Words words;
    private final Timeline timeline;
    private final List<History> histories;

    RecordComposer(Words words, Timeline timeline, List<History> histories) {
        this.words = words;
        this.timeline = timeline;
        this.histories = List.copyOf(histories);
    }

    List<Document.Fact> edition(Tenure tenure) {
        HistoryRecord.Edition edition = tenure.edition();
        Policy policy = edition.text().policy();
        Next next = policy.next();
        History history = history(edition);
        List<Document.Fact> facts = new ArrayList<>();
        add(facts, "record.title", PlainText.of(policy.title()));
        List<String> issuers = policy.issuers().stream().map(Issuer::name).toList();
        add(facts, "record.issued-by", String.join(", ", issuers));
        add(facts, "record.status", timeline.status(edition, words));
        tenure.withdrawal().ifPresent(withdrawal -> add(facts, withdrawal));
        add(facts, "record.change", words.say("record.change." + word(edition)));
        add(facts, "record.approved", next.approval().map(this::approved).orElse(none()));
        if (history.unratified().contains(edition)) {
            add(facts, "record.ratified", none());
        }
        history.ratification(edition.number())
                .map(this::ratified)
                .or(() -> history.ratified(edition).map(Dates::day))
                .ifPresent(how -> add(facts, "record.ratified", how));
        next.approval()
                .flatMap(EditionApproval::amendedAtMeeting)
                .ifPresent(minute -> add(facts, "record.amended", amended(minute, edition)));
        add(facts, "record.issued", next.issued().map(Dates::day).orElse(none()));
        next.review().ifPresent(day -> add(facts, "record.review", Dates.day(day)));
        next.supersedes().ifPresent(older -> add(facts, "record.replaces", older(older)));
        add(facts, "record.recorded", Dates.day(edition.recorded()));
        history.corrections(edition.number()).forEach(correction -> add(facts, correction));
        history.redactions(edition.number()).forEach(redaction -> add(facts, redaction));
        add(facts, "record.check", edition.check().figures());
        return facts;
    }

    List<Document.Fact> received(HistoryRecord.Received received) {
        List<Document.Fact> facts = new ArrayList<>();
        add(facts, "record.title", received.title());
        add(facts, "record.made", words.say("record.made.elsewhere"));
        add(facts, "record.from", Dates.day(received.from()));
        Optional<LocalDate> until = received.until();
        add(
                facts,
                "record.until",
                until.map(Dates::day).orElseGet(() -> words.say("record.until.open")));
        add(facts, "record.recorded", Dates.day(received.recorded()));
        return facts;
    }

    private History history(HistoryRecord.Edition edition) {
        return histories.stream()
                .filter(history -> history.owner().equals(edition.link().owner()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not here: " + edition.link()));
    }

    private String approved(EditionApproval approval) {
        String phrase = "record.route." + approval.route();
        String route = words.has(phrase) ? words.say(phrase) : approval.route();
        String how =
                words.say("record.approved.by", Dates.day(approval.on()), approval.body(), route);
        return approval.minute()
                .map(minute -> words.say("record.approved.minute", how, minute))
                .orElse(how);
    }

    private String amended(String minute, HistoryRecord.Edition edition) {
        return edition.amended().isEmpty()
                ? minute
                : words.say("record.amended.places", minute, String.join("; ", edition.amended()));
    }

    private String ratified(Meeting meeting) {
        String how = words.say("record.ratified.by", Dates.day(meeting.on()), meeting.body());
        return meeting.minute()
                .map(minute -> words.say("record.approved.minute", how, minute))
                .orElse(how);
    }

    private String older(OlderDocument older) {
        return older.date()
                .map(day -> words.say("supersedes.dated", older.title(), Dates.day(day)))
                .orElse(older.title());
    }

    private void add(List<Document.Fact> facts, HistoryRecord.Withdrawal withdrawal) {
        add(
                facts,
                "record.withdrawn",
                words.say(
                        "record.withdrawn.by",
                        Dates.day(withdrawal.from()),
                        withdrawal.by(),
                        withdrawal.reason(),
                        Dates.day(withdrawal.recorded())));
    }

    private void add(List<Document.Fact> facts, HistoryRecord.Correction correction) {
        add(
                facts,
                "record.correction",
                words.say(
                        "record.correction.by",
                        correction.says(),
                        correction.by(),
                        Dates.day(correction.recorded()),
                        correction.reason()));
    }

    private void add(List<Document.Fact> facts, HistoryRecord.Redaction redaction) {
        add(
                facts,
                "record.removed",
                words.say(
                        "record.removed.by",
                        String.join(", ", redaction.places()),
                        redaction.by(),
                        Dates.day(redaction.recorded()),
                        redaction.reason()));
    }

    private void add(List<Document.Fact> facts, String label, String value) {
        facts.add(new Document.Fact(words.say(label), value));
    }

    private String none() {
        return words.say("record.not-stated");
    }

    private static String word(HistoryRecord.Edition edition) {
        return edition.change().name().toLowerCase(Locale.ROOT);
    }
}
