package org.clausebook.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.source.EditionApproval;

/**
 * All that was recorded of one policy, in the order in which it was recorded.
 *
 * @param owner the profile whose document it is
 * @param policy the policy's id
 */
public record History(String owner, String policy, List<HistoryRecord> records) {

    public History {
        records = List.copyOf(records);
    }

    public static History none(String owner, String policy) {
        return new History(owner, policy, List.of());
    }

    /** The published editions, oldest first. */
    public List<HistoryRecord.Edition> editions() {
        return of(HistoryRecord.Edition.class).toList();
    }

    public Optional<HistoryRecord.Edition> edition(EditionNumber number) {
        return of(HistoryRecord.Edition.class)
                .filter(edition -> edition.number().equals(number))
                .findFirst();
    }

    /** The edition published last, whether or not it applies yet. */
    public Optional<HistoryRecord.Edition> newest() {
        return of(HistoryRecord.Edition.class).reduce((earlier, later) -> later);
    }

    public Optional<HistoryRecord.Withdrawal> withdrawal(EditionNumber of) {
        return of(HistoryRecord.Withdrawal.class)
                .filter(record -> record.of().equals(of))
                .findFirst();
    }

    public List<HistoryRecord.Correction> corrections(EditionNumber of) {
        return of(HistoryRecord.Correction.class).filter(record -> record.of().equals(of)).toList();
    }

    /** The meeting that ratified an edition, where a record of its own says so. */
    public Optional<Meeting> ratification(EditionNumber of) {
        return of(HistoryRecord.Ratification.class)
                .filter(record -> record.of().equals(of))
                .map(HistoryRecord.Ratification::meeting)
                .findFirst();
    }

    /** The day on which a meeting ratified an edition that was approved without one. */
    public Optional<LocalDate> ratified(HistoryRecord.Edition edition) {
        return ratification(edition.number())
                .map(Meeting::on)
                .or(() -> approval(edition).flatMap(EditionApproval::ratified));
    }

    /** The editions that the head or the chair approved alone and that no meeting has ratified. */
    public List<HistoryRecord.Edition> unratified() {
        return editions().stream()
                .filter(edition -> approval(edition).filter(EditionApproval::isAlone).isPresent())
                .filter(edition -> ratified(edition).isEmpty())
                .toList();
    }

    private static Optional<EditionApproval> approval(HistoryRecord.Edition edition) {
        return edition.text().policy().next().approval();
    }

    public List<HistoryRecord.Redaction> redactions(EditionNumber of) {
        return of(HistoryRecord.Redaction.class).filter(record -> record.of().equals(of)).toList();
    }

    /** The documents made elsewhere, oldest first. */
    public List<HistoryRecord.Received> received() {
        return of(HistoryRecord.Received.class).toList();
    }

    /** The digest of an edition's PDF as it lies there now: as published, or as last redacted. */
    public String pdf(HistoryRecord.Edition edition) {
        return redactions(edition.number()).stream()
                .reduce((earlier, later) -> later)
                .map(HistoryRecord.Redaction::pdf)
                .orElse(edition.pdf());
    }

    /** The digest of the PDF that a record has now; nothing of one that has none. */
    public Optional<String> pdfOf(HistoryRecord record) {
        if (record instanceof HistoryRecord.Edition edition) {
            return Optional.of(pdf(edition));
        }
        return record instanceof HistoryRecord.Received received
                ? Optional.of(received.pdf())
                : Optional.empty();
    }

    /** The seal that the next record names. */
    public Optional<String> lastSeal() {
        return records.isEmpty()
                ? Optional.empty()
                : Optional.of(records.get(records.size() - 1).link().seal());
    }

    private <T extends HistoryRecord> Stream<T> of(Class<T> kind) {
        return records.stream().filter(kind::isInstance).map(kind::cast);
    }
}
