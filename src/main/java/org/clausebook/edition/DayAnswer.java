package org.clausebook.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What held on a day.
 *
 * @param before what held before that, as far as records go: an edition or a document received
 * @param later the editions that come into force after the day and hold, soonest first
 */
public record DayAnswer(
        LocalDate day, Held held, Optional<HistoryRecord> before, List<Tenure> later) {

    public DayAnswer {
        later = List.copyOf(later);
    }

    /** The edition or document that held on the day. */
    public Optional<HistoryRecord> document() {
        return held.on(new DocumentHeld());
    }

    /** The edition that held on the day. */
    public Optional<Tenure> edition() {
        return held instanceof Held.InForce inForce
                ? Optional.of(inForce.tenure())
                : Optional.empty();
    }

    /** The four answers that there are. */
    public sealed interface Held {

        <R> R on(Cases<R> cases);

        /** An edition was in force. */
        record InForce(Tenure tenure) implements Held {
            @Override
            public <R> R on(Cases<R> cases) {
                return cases.inForce(this);
            }
        }

        /** The edition that came into force last had been withdrawn. */
        record Withdrawn(Tenure tenure) implements Held {
            @Override
            public <R> R on(Cases<R> cases) {
                return cases.withdrawn(this);
            }
        }

        /** A document made elsewhere held. */
        record Elsewhere(HistoryRecord.Received received) implements Held {
            @Override
            public <R> R on(Cases<R> cases) {
                return cases.elsewhere(this);
            }
        }

        /** Nothing is recorded for the day. */
        record Nothing() implements Held {
            @Override
            public <R> R on(Cases<R> cases) {
                return cases.nothing(this);
            }
        }
    }

    /** One answer for each kind. */
    public interface Cases<R> {
        R inForce(Held.InForce held);

        R withdrawn(Held.Withdrawn held);

        R elsewhere(Held.Elsewhere held);

        R nothing(Held.Nothing held);
    }

    private static final class DocumentHeld implements Cases<Optional<HistoryRecord>> {
        @Override
        public Optional<HistoryRecord> inForce(Held.InForce held) {
            return Optional.of(held.tenure().edition());
        }

        @Override
        public Optional<HistoryRecord> withdrawn(Held.Withdrawn held) {
            return Optional.empty();
        }

        @Override
        public Optional<HistoryRecord> elsewhere(Held.Elsewhere held) {
            return Optional.of(held.received());
        }

        @Override
        public Optional<HistoryRecord> nothing(Held.Nothing held) {
            return Optional.empty();
        }
    }
}
