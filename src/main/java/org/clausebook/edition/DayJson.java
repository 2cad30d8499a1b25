package org.clausebook.edition;

import java.util.Optional;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonValue;
import org.clausebook.model.codec.Fields;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.source.EditionApproval;
import org.clausebook.model.text.PlainText;
import org.clausebook.words.Words;

/**
 * What held on a day, as JSON for other programs; all values are texts, and what is not known is
 * left out.
 */
public final class DayJson implements DayAnswer.Cases<JsonObject.Builder> {

    private final Timeline timeline;
    private final java.util.List<History> histories;

    /**
     * @param histories those that the timeline was made of
     */
    public DayJson(Timeline timeline, java.util.List<History> histories) {
        this.timeline = timeline;
        this.histories = java.util.List.copyOf(histories);
    }

    /** The answer for a school's policy. */
    public JsonObject answer(String school, String policy, DayAnswer answer) {
        return answer.held()
                .on(this)
                .put("school", school)
                .put("policy", policy)
                .put("day", answer.day().toString())
                .put("before", answer.before().map(DayJson::named))
                .put("later", JsonArray.of(answer.later(), tenure -> named(tenure.edition())))
                .build();
    }

    @Override
    public JsonObject.Builder inForce(DayAnswer.Held.InForce held) {
        return answered("in-force").put("edition", edition(held.tenure()));
    }

    @Override
    public JsonObject.Builder withdrawn(DayAnswer.Held.Withdrawn held) {
        return answered("withdrawn").put("edition", edition(held.tenure()));
    }

    @Override
    public JsonObject.Builder elsewhere(DayAnswer.Held.Elsewhere held) {
        return answered("received").put("document", received(held.received()));
    }

    @Override
    public JsonObject.Builder nothing(DayAnswer.Held.Nothing held) {
        return answered("no-record");
    }

    /** An edition: when it held, who approved it, and what shows that it is unaltered. */
    public JsonObject edition(Tenure tenure) {
        HistoryRecord.Edition edition = tenure.edition();
        Policy policy = edition.text().policy();
        Optional<EditionApproval> approval = policy.next().approval();
        History history = history(edition);
        return JsonObject.with()
                .put("number", edition.number().toString())
                .put("title", PlainText.of(policy.title()))
                .put(
                        "issued-by",
                        Fields.texts(policy.issuers().stream().map(Issuer::name).toList()))
                .put("status", timeline.status(edition, Words.english()))
                .put("in-force", edition.inForce().toString())
                .put("held", tenure.held() ? "yes" : "never")
                .put("until", Fields.date(tenure.end().map(end -> end.minusDays(1))))
                .put("replaced-by", tenure.successor().map(DayJson::named))
                .put("withdrawn", tenure.withdrawal().map(DayJson::withdrawal))
                .put("change", edition.change().name().toLowerCase(java.util.Locale.ROOT))
                .put("approval", approval.map(DayJson::approval))
                .put("ratified", history.ratification(edition.number()).map(DayJson::meeting))
                .put("amended", Fields.texts(edition.amended()))
                .put("issued", Fields.date(policy.next().issued()))
                .put("recorded", edition.recorded().toString())
                .put("back-dated", Fields.yes(tenure.isBackDated()))
                .put(
                        "corrections",
                        JsonArray.of(history.corrections(edition.number()), DayJson::correction))
                .put(
                        "words-removed",
                        JsonArray.of(history.redactions(edition.number()), DayJson::redaction))
                .put("check-code", edition.check().figures())
                .put("check-digest", edition.check().digest())
                .put("pdf", Shelf.pdfPath(edition.link()))
                .put("pdf-sha256", history.pdf(edition))
                .put("seal", edition.link().seal())
                .build();
    }

    private History history(HistoryRecord.Edition edition) {
        return histories.stream()
                .filter(history -> history.owner().equals(edition.link().owner()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not here: " + edition.link()));
    }

    private static JsonObject.Builder answered(String word) {
        return JsonObject.with().put("answer", word);
    }

    private static JsonValue named(HistoryRecord record) {
        JsonObject.Builder named =
                JsonObject.with()
                        .put("owner", record.link().owner())
                        .put("record", record.link().name());
        if (record instanceof HistoryRecord.Edition edition) {
            named.put("in-force", edition.inForce().toString());
        } else if (record instanceof HistoryRecord.Received received) {
            named.put("title", received.title()).put("from", received.from().toString());
        }
        return named.build();
    }

    private static JsonValue approval(EditionApproval approval) {
        return JsonObject.with()
                .put("route", approval.route())
                .put("body", approval.body())
                .put("on", approval.on().toString())
                .put("minute", Fields.text(approval.minute()))
                .put("ratified", Fields.date(approval.ratified()))
                .put("amended-at-meeting", Fields.text(approval.amendedAtMeeting()))
                .build();
    }

    private static JsonValue meeting(Meeting meeting) {
        return JsonObject.with()
                .put("body", meeting.body())
                .put("on", meeting.on().toString())
                .put("minute", Fields.text(meeting.minute()))
                .build();
    }

    private static JsonValue withdrawal(HistoryRecord.Withdrawal withdrawal) {
        return JsonObject.with()
                .put("from", withdrawal.from().toString())
                .put("recorded", withdrawal.recorded().toString())
                .put("reason", withdrawal.reason())
                .put("by", withdrawal.by())
                .build();
    }

    private static JsonValue correction(HistoryRecord.Correction correction) {
        return JsonObject.with()
                .put("recorded", correction.recorded().toString())
                .put("says", correction.says())
                .put("reason", correction.reason())
                .put("by", correction.by())
                .build();
    }

    private static JsonValue redaction(HistoryRecord.Redaction redaction) {
        return JsonObject.with()
                .put("recorded", redaction.recorded().toString())
                .put("places", Fields.texts(redaction.places()))
                .put("reason", redaction.reason())
                .put("by", redaction.by())
                .build();
    }

    private static JsonValue received(HistoryRecord.Received received) {
        return JsonObject.with()
                .put("title", received.title())
                .put("from", received.from().toString())
                .put("until", Fields.date(received.until()))
                .put("recorded", received.recorded().toString())
                .put("pdf", Shelf.pdfPath(received.link()))
                .put("pdf-sha256", received.pdf())
                .build();
    }
}
