package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.edition.DayAnswer;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Tenure;
import org.clausebook.edition.Timeline;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/** Says in words what held on a day, for a screen or a paper. */
public final class DayComposer {

    private final Words words;
    private final List<History> histories;
    private final RecordComposer records;

    /**
     * @param histories those that the timeline was made of
     */
    public DayComposer(Words words, Timeline timeline, List<History> histories) {
        this.words = words;
        this.histories = List.copyOf(histories);
        this.records = new RecordComposer(words, timeline, histories);
    }

    /** The answer in one or two sentences. */
    public String headline(DayAnswer answer) {
        String day = Dates.day(answer.day());
        return answer.held()
                .on(
                        new DayAnswer.Cases<>() {
                            @Override
                            public String inForce(DayAnswer.Held.InForce held) {
                                return words.say("day.in-force", day, number(held.tenure()));
                            }

                            @Override
                            public String withdrawn(DayAnswer.Held.Withdrawn held) {
                                return words.say(
                                        "day.withdrawn",
                                        day,
                                        number(held.tenure()),
                                        held.tenure().end().map(Dates::day).orElseThrow());
                            }

                            @Override
                            public String elsewhere(DayAnswer.Held.Elsewhere held) {
                                return words.say("day.received", day, held.received().title());
                            }

                            @Override
                            public String nothing(DayAnswer.Held.Nothing held) {
                                return words.say("day.nothing", day);
                            }
                        });
    }

    /** All that is recorded about the answer, a line for each thing. */
    public List<Document.Fact> facts(DayAnswer answer) {
        List<Document.Fact> facts = new ArrayList<>();
        facts.addAll(
                answer.held()
                        .on(
                                new DayAnswer.Cases<List<Document.Fact>>() {
                                    @Override
                                    public List<Document.Fact> inForce(
                                            DayAnswer.Held.InForce held) {
                                        return records.edition(held.tenure());
                                    }

                                    @Override
                                    public List<Document.Fact> withdrawn(
                                            DayAnswer.Held.Withdrawn held) {
                                        return records.edition(held.tenure());
                                    }

                                    @Override
                                    public List<Document.Fact> elsewhere(
                                            DayAnswer.Held.Elsewhere held) {
                                        return records.received(held.received());
                                    }

                                    @Override
                                    public List<Document.Fact> nothing(
                                            DayAnswer.Held.Nothing held) {
                                        return List.of();
                                    }
                                }));
        facts.add(fact("day.before", answer.before().map(this::named), "day.before.none"));
        Optional<String> later =
                answer.later().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                String.join(
                                        "; ",
                                        answer.later().stream()
                                                .map(tenure -> named(tenure.edition()))
                                                .toList()));
        facts.add(fact("day.after", later, "day.after.none"));
        return facts;
    }

    private Document.Fact fact(String label, Optional<String> value, String none) {
        return new Document.Fact(words.say(label), value.orElseGet(() -> words.say(none)));
    }

    /** An edition or a document received, in a few words. */
    String named(HistoryRecord record) {
        if (record instanceof HistoryRecord.Edition edition) {
            return words.say(
                    "day.edition", edition.number(), Dates.day(edition.inForce()), owner(record));
        }
        HistoryRecord.Received received = (HistoryRecord.Received) record;
        return words.say("day.document", received.title(), Dates.day(received.from()));
    }

    /** Whose it is, where the documents of more than one profile are told of. */
    private String owner(HistoryRecord record) {
        return histories.size() < 2 ? "" : words.say("day.owner", record.link().owner());
    }

    private static String number(Tenure tenure) {
        return tenure.edition().number().toString();
    }
}
