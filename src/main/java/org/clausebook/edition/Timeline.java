package org.clausebook.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clausebook.words.Words;

/**
 * What held on which day.
 *
 * <pre>{@code Timeline.of(history).on(LocalDate.of(2027, 1, 12)).edition()}</pre>
 *
 * <p>Of the editions that are in force on or before a day, the one with the latest in-force day
 * holds; of two with the same, the one recorded later. From the day on which it is withdrawn
 * nothing holds until the next comes into force: what held before does not come back. Withdrawn
 * from its in-force day or before, it never held, and the one before goes on. A document made
 * elsewhere holds on days on which no edition does, until an edition has come into force after it.
 */
public final class Timeline {

    /** Editions by the day and order in which they take the place of others; all that were made. */
    private final List<Tenure> tenures;

    /** Documents made elsewhere, in the same order. */
    private final List<HistoryRecord.Received> received;

    private Timeline(List<History> histories) {
        List<Entry> entries = new ArrayList<>();
        histories.forEach(history -> entries.addAll(Entry.of(history)));
        entries.sort(Entry.ORDER);
        this.tenures = tenures(entries, histories);
        this.received =
                entries.stream()
                        .map(Entry::record)
                        .filter(HistoryRecord.Received.class::isInstance)
                        .map(HistoryRecord.Received.class::cast)
                        .toList();
    }

    public static Timeline of(History history) {
        return new Timeline(List.of(history));
    }

    /**
     * What stood under a school's name: its own documents, and those that its groups issued for it.
     */
    public static Timeline of(List<History> histories) {
        return new Timeline(histories);
    }

    /**
     * When each edition held, by in-force day; of two with the same, the one recorded later last.
     */
    public List<Tenure> tenures() {
        return tenures;
    }

    /**
     * When an edition held.
     *
     * @throws IllegalArgumentException where it is none of these histories
     */
    public Tenure tenure(HistoryRecord.Edition edition) {
        return tenures.stream()
                .filter(tenure -> tenure.edition().link().equals(edition.link()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not here: " + edition.link()));
    }

    /** When an edition held, in words that are true on whatever day they are read. */
    public String status(HistoryRecord.Edition edition, Words words) {
        return new StatusLine(tenures, words).of(tenure(edition));
    }

    /** What held on a day. */
    public DayAnswer on(LocalDate day) {
        DayAnswer.Held held = held(day);
        List<Tenure> later =
                tenures.stream()
                        .filter(Tenure::held)
                        .filter(tenure -> tenure.start().isAfter(day))
                        .toList();
        return new DayAnswer(day, held, held.on(new Before(day)), later);
    }

    private DayAnswer.Held held(LocalDate day) {
        Optional<Tenure> last = lastEdition(day);
        if (last.isPresent() && last.get().holdsOn(day)) {
            return new DayAnswer.Held.InForce(last.get());
        }
        Optional<HistoryRecord.Received> document =
                lastReceived(day)
                        .filter(
                                made ->
                                        last.map(Tenure::start)
                                                .map(made.from()::isAfter)
                                                .orElse(true))
                        .filter(made -> !made.until().map(day::isAfter).orElse(false));
        if (document.isPresent()) {
            return new DayAnswer.Held.Elsewhere(document.get());
        }
        return last.<DayAnswer.Held>map(DayAnswer.Held.Withdrawn::new)
                .orElseGet(DayAnswer.Held.Nothing::new);
    }

    /** Of the editions that held, the one that had come into force last. */
    private Optional<Tenure> lastEdition(LocalDate day) {
        return tenures.stream()
                .filter(Tenure::held)
                .filter(tenure -> !tenure.start().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    private Optional<HistoryRecord.Received> lastReceived(LocalDate day) {
        return received.stream()
                .filter(document -> !document.from().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    private static List<Tenure> tenures(List<Entry> entries, List<History> histories) {
        List<Tenure> tenures = new ArrayList<>();
        Optional<HistoryRecord.Edition> next = Optional.empty();
        // from the last to the first: what replaces an edition is the one after it that held
        for (int at = entries.size() - 1; at >= 0; at--) {
            if (entries.get(at).record() instanceof HistoryRecord.Edition edition) {
                Optional<HistoryRecord.Withdrawal> withdrawal = withdrawal(edition, histories);
                Tenure tenure = tenure(edition, withdrawal, next);
                tenures.add(0, tenure);
                next = tenure.held() ? Optional.of(edition) : next;
            }
        }
        return List.copyOf(tenures);
    }

    /** Whichever comes first ends it; on one day the withdrawal counts for nothing. */
    private static Tenure tenure(
            HistoryRecord.Edition edition,
            Optional<HistoryRecord.Withdrawal> withdrawal,
            Optional<HistoryRecord.Edition> next) {
        boolean withdrawnFirst =
                withdrawal.isPresent()
                        && next.map(after -> withdrawal.get().from().isBefore(after.inForce()))
                                .orElse(true);
        boolean never =
                withdrawal.isPresent() && !withdrawal.get().from().isAfter(edition.inForce());
        if (withdrawnFirst || never) {
            return Tenure.withdrawn(edition, withdrawal.get());
        }
        return next.map(after -> Tenure.replaced(edition, after))
                .orElseGet(() -> Tenure.open(edition));
    }

    private static Optional<HistoryRecord.Withdrawal> withdrawal(
            HistoryRecord.Edition edition, List<History> histories) {
        return histories.stream()
                .filter(history -> history.owner().equals(edition.link().owner()))
                .findFirst()
                .flatMap(history -> history.withdrawal(edition.number()));
    }

    /** What held before the document or gap that is the answer for a day. */
    private final class Before implements DayAnswer.Cases<Optional<HistoryRecord>> {

        private final LocalDate day;

        Before(LocalDate day) {
            this.day = day;
        }

        @Override
        public Optional<HistoryRecord> inForce(DayAnswer.Held.InForce held) {
            return last(held.tenure().start().minusDays(1));
        }

        @Override
        public Optional<HistoryRecord> withdrawn(DayAnswer.Held.Withdrawn held) {
            return Optional.of(held.tenure().edition());
        }

        @Override
        public Optional<HistoryRecord> elsewhere(DayAnswer.Held.Elsewhere held) {
            return last(held.received().from().minusDays(1));
        }

        @Override
        public Optional<HistoryRecord> nothing(DayAnswer.Held.Nothing held) {
            return last(day);
        }

        /** What held on a day, or last before it. */
        private Optional<HistoryRecord> last(LocalDate eve) {
            Optional<Tenure> edition = lastEdition(eve);
            Optional<HistoryRecord.Received> document = lastReceived(eve);
            boolean documentIsLater =
                    document.isPresent()
                            && edition.map(Tenure::start)
                                    .map(document.get().from()::isAfter)
                                    .orElse(true);
            return documentIsLater
                    ? document.<HistoryRecord>map(made -> made)
                    : edition.<HistoryRecord>map(Tenure::edition);
        }
    }

    /**
     * A record that holds from a day, and its place among those of the same day. Within a history
     * the chain says which came later, even where a day was given that goes backwards.
     */
    private record Entry(
            LocalDate from, LocalDate recorded, String owner, int position, HistoryRecord record) {

        static final Comparator<Entry> ORDER =
                Comparator.comparing(Entry::from)
                        .thenComparing(Entry::recorded)
                        .thenComparing(Entry::owner)
                        .thenComparing(Entry::position);

        static List<Entry> of(History history) {
            List<Entry> entries = new ArrayList<>();
            LocalDate recorded = LocalDate.MIN;
            for (HistoryRecord record : history.records()) {
                recorded = record.recorded().isAfter(recorded) ? record.recorded() : recorded;
                LocalDate known = recorded;
                int position = entries.size();
                start(record)
                        .ifPresent(
                                from ->
                                        entries.add(
                                                new Entry(
                                                        from,
                                                        known,
                                                        history.owner(),
                                                        position,
                                                        record)));
            }
            return entries;
        }

        private static Optional<LocalDate> start(HistoryRecord record) {
            if (record instanceof HistoryRecord.Edition edition) {
                return Optional.of(edition.inForce());
            }
            return record instanceof HistoryRecord.Received received
                    ? Optional.of(received.from())
                    : Optional.empty();
        }
    }
}
