package org.clausebook.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
