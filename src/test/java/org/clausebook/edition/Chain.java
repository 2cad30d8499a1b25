package org.clausebook.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.compose.Samples;
import org.clausebook.json.Sha256;
import org.clausebook.model.source.Weight;
import org.clausebook.words.Words;

/** Puts the history of a policy together, record by record. */
final class Chain {

    private static final CheckCode CODE = CheckCode.of(Samples.plain().numbered());

    private final String owner;
    private final List<HistoryRecord> records = new ArrayList<>();

    Chain(String owner) {
        this.owner = owner;
    }

    Chain edition(String number, String inForce) {
        return edition(number, inForce, inForce);
    }

    Chain edition(String number, String inForce, String recorded) {
        LocalDate day = LocalDate.parse(inForce);
        records.add(
                new HistoryRecord.Edition(
                        link(number),
                        LocalDate.parse(recorded),
                        number(number),
                        Weight.SUBSTANTIVE,
                        Published.text(owner, day, number),
                        Words.english(),
                        Optional.empty(),
                        List.of(),
                        CODE,
                        Sha256.of("pdf"),
                        true));
        return this;
    }

    Chain withdraw(String number, String from) {
        LocalDate day = LocalDate.parse(from);
        records.add(
                new HistoryRecord.Withdrawal(
                        link(number + "-withdrawal"),
                        day,
                        number(number),
                        day,
                        "Replaced by a policy of the council.",
                        "Governing Body"));
        return this;
    }

    Chain receive(String title, String from, Optional<String> until) {
        records.add(
                new HistoryRecord.Received(
                        link("received-" + (records.size() + 1)),
                        LocalDate.parse(from),
                        title,
                        LocalDate.parse(from),
                        until.map(LocalDate::parse),
                        Sha256.of(title)));
        return this;
    }

    List<HistoryRecord> records() {
        return List.copyOf(records);
    }

    History history() {
        return new History(owner, "social-media", records);
    }

    Timeline timeline() {
        return Timeline.of(history());
    }

    private Link link(String name) {
        Optional<String> previous =
                records.isEmpty()
                        ? Optional.empty()
                        : Optional.of(records.get(records.size() - 1).link().seal());
        return new Link(
                owner,
                "social-media",
                name,
                previous,
                Sha256.of(owner + name + previous.orElse("")));
    }

    private static EditionNumber number(String text) {
        return EditionNumber.parse(text).orElseThrow();
    }
}
