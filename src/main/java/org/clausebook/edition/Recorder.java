package org.clausebook.edition;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.clausebook.json.JsonObject;
import org.clausebook.json.Sha256;
import org.clausebook.model.codec.Fields;

/** Adds records to an archive. Each stands for good once it is there. */
public final class Recorder {

    private final Archive archive;

    public Recorder(Archive archive) {
        this.archive = archive;
    }

    /** Keeps the text put to those who approve it; an earlier one of its number gives way. */
    public void propose(Body body) throws IOException {
        archive.keepProposal(body);
    }

    /**
     * Publishes an edition.
     *
     * @param pdf printed from the body
     */
    public HistoryRecord.Edition publish(Body body, byte[] pdf) throws IOException {
        JsonObject unsealed = JsonObject.with(body.json()).put("pdf", Sha256.of(pdf)).build();
        HistoryRecord.Edition edition =
                (HistoryRecord.Edition) archive.add(unsealed, body.crests(), Optional.of(pdf));
        archive.dropProposal(edition);
        return edition;
    }

    /** Records that an edition no longer holds from a day on. */
    public HistoryRecord.Withdrawal withdraw(String policy, Notice notice, LocalDate from)
            throws IOException {
        JsonObject record = RecordWriter.withdrawal(archive.owner(), policy, notice, from);
        return (HistoryRecord.Withdrawal) archive.add(record, Map.of(), Optional.empty());
    }

    /**
     * Records what an edition's record should have said.
     *
     * @param says for all readers of the edition, such as "The minute is 26/31, not 26/13."
     */
    public HistoryRecord.Correction correct(String policy, Notice notice, String says)
            throws IOException {
        int last = archive.history(policy).corrections(notice.of()).size();
        JsonObject record =
                freshOrKept(
                        policy,
                        last,
                        number ->
                                RecordWriter.correction(
                                        archive.owner(), policy, number, notice, says));
        return (HistoryRecord.Correction) archive.add(record, Map.of(), Optional.empty());
    }

    /** Records that a meeting ratified an edition which had been approved without one. */
    public HistoryRecord.Ratification ratify(
            String policy, EditionNumber of, LocalDate recorded, Meeting meeting)
            throws IOException {
        JsonObject record =
                RecordWriter.ratification(archive.owner(), policy, of, recorded, meeting);
        return (HistoryRecord.Ratification) archive.add(record, Map.of(), Optional.empty());
    }

    /** Records a document that was made elsewhere; it is copied as it is. */
    public HistoryRecord.Received receive(
            String policy,
            LocalDate recorded,
            String title,
            LocalDate from,
            Optional<LocalDate> until,
            byte[] pdf)
            throws IOException {
        int last = archive.history(policy).received().size();
        JsonObject record =
                freshOrKept(
                        policy,
                        last,
                        number ->
                                RecordWriter.start(
                                                "received",
                                                archive.owner(),
                                                policy,
                                                "received-" + number)
                                        .put("recorded", recorded.toString())
                                        .put("title", title)
                                        .put("from", from.toString())
                                        .put("until", Fields.date(until))
                                        .put("pdf", Sha256.of(pdf))
                                        .build());
        return (HistoryRecord.Received) archive.add(record, Map.of(), Optional.of(pdf));
    }

    /** The record under the next number; under the last one where an earlier try has kept it. */
    private JsonObject freshOrKept(String policy, int last, IntFunction<JsonObject> record) {
        if (last > 0) {
            JsonObject again = record.apply(last);
            if (archive.keeps(policy, again)) {
                return again;
            }
        }
        return record.apply(last + 1);
    }
}
