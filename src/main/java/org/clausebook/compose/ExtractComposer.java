package org.clausebook.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.edition.DayAnswer;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Shelf;
import org.clausebook.edition.Tenure;
import org.clausebook.edition.Timeline;
import org.clausebook.model.policy.ControlLine;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Marker;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/**
 * Composes the one paper that is handed over when somebody asks what held on a day: the answer, all
 * versions with their dates and approvals, how to check them, what records cannot show, and the
 * text as it stood.
 */
public final class ExtractComposer {

    private static final Made MADE = new Made("extract");

    private final Words words = Words.english();
    private final Timeline timeline;
    private final List<History> histories;
    private final DayComposer days;
    private final RecordComposer records;

    /**
     * @param histories those that the timeline was made of
     */
    public ExtractComposer(Timeline timeline, List<History> histories) {
        this.timeline = timeline;
        this.histories = List.copyOf(histories);
        this.days = new DayComposer(words, timeline, histories);
        this.records = new RecordComposer(words, timeline, histories);
    }

    /**
     * The paper for an answer.
     *
     * @param school the school's name, for where no version says it
     * @param policy the policy's title or id, for where no version says it
     * @param made the day on which the extract is made
     */
    public Document compose(DayAnswer answer, String school, String policy, LocalDate made) {
        Optional<Document> text = answer.edition().map(this::text);
        String title = text.map(Document::title).orElse(policy);
        String whose = text.map(Document::school).orElse(school);
        String heading = words.say("extract.title", title, Dates.day(answer.day()));
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Title(MADE.runs(heading)));
        pieces.add(MADE.paragraph(words.say("extract.made", whose, Dates.day(made))));
        pieces.add(answer(answer));
        pieces.add(versions());
        pieces.add(checking());
        pieces.add(list("limits", 6));
        text.ifPresent(stood -> pieces.addAll(stood(answer, stood)));
        return new Document(
                "extract",
                text.map(Document::language).orElse("en-GB"),
                heading,
                whose,
                false,
                text.map(Document::issuers).orElse(List.<Issuer>of()),
                List.of(),
                new Document.Running(
                        whose + " | " + title,
                        words.say("extract.foot", Dates.day(answer.day()), Dates.day(made))),
                pieces,
                text.map(Document::targets).orElse(Map.<Address, String>of()));
    }

    private Piece answer(DayAnswer answer) {
        List<Piece> body = new ArrayList<>();
        body.add(MADE.paragraph(days.headline(answer)));
        body.add(table(days.facts(answer)));
        body.add(MADE.paragraph(words.say("extract.unaltered")));
        return section("answer", body);
    }

    /** Every version and document received, in the order in which they came to hold. */
    private Piece versions() {
        List<Piece> body = new ArrayList<>();
        for (History history : histories) {
            history.received()
                    .forEach(received -> body.add(version(named(received), received(received))));
        }
        for (Tenure tenure : timeline.tenures()) {
            List<Document.Fact> facts = new ArrayList<>(records.edition(tenure));
            facts.addAll(proof(tenure.edition()));
            body.add(version(named(tenure.edition()), facts));
        }
        return section("versions", body);
    }

    private String named(HistoryRecord record) {
        String name = days.named(record);
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    private List<Document.Fact> received(HistoryRecord.Received received) {
        List<Document.Fact> facts = new ArrayList<>(records.received(received));
        facts.add(fact("extract.file", Shelf.pdfPath(received.link())));
        facts.add(fact("extract.pdf", received.pdf()));
        facts.add(fact("extract.seal", received.link().seal()));
        return facts;
    }

    private List<Document.Fact> proof(HistoryRecord.Edition edition) {
        History history =
                histories.stream()
                        .filter(one -> one.owner().equals(edition.link().owner()))
                        .findFirst()
                        .orElseThrow();
        return List.of(
                fact("extract.check", edition.check().digest()),
                fact("extract.file", Shelf.pdfPath(edition.link())),
                fact("extract.pdf", history.pdf(edition)),
                fact("extract.seal", edition.link().seal()));
    }

    private Piece checking() {
        return list("checking", 5);
    }

    /** A section with one paragraph and a list of so many points. */
    private Piece list(String name, int points) {
        List<ListEntry> entries = new ArrayList<>();
        for (int point = 1; point <= points; point++) {
            entries.add(
                    new ListEntry(
                            Optional.empty(),
                            Optional.empty(),
                            MADE.runs(words.say("extract." + name + "." + point)),
                            List.of()));
        }
        return section(
                name,
                List.of(
                        MADE.paragraph(words.say("extract." + name + ".lead")),
                        new Piece.Listing(Optional.empty(), Marker.BULLET, entries)));
    }

    /** The text under a heading of its own, with its cover as plain lines. */
    private List<Piece> stood(DayAnswer answer, Document text) {
        List<Piece> pieces = new ArrayList<>();
        List<Piece> first = new ArrayList<>();
        for (Piece piece : text.pieces()) {
            if (piece instanceof Piece.Cover) {
                DocumentText.of(List.of(piece))
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line -> first.add(MADE.paragraph(line)));
            } else if (!(piece instanceof Piece.Title)) {
                pieces.add(piece);
            }
        }
        String heading =
                words.say(
                        "extract.text",
                        answer.edition().map(held -> held.edition().number()).orElseThrow());
        pieces.add(0, new Piece.Part("extract-text", 2, MADE.runs(heading), first));
        return pieces;
    }

    private Document text(Tenure tenure) {
        HistoryRecord.Edition edition = tenure.edition();
        return new PolicyComposer(edition.words().elseEnglish())
                .compose(edition.text(), Imprint.published(edition.check().figures()));
    }

    private Piece section(String name, List<Piece> body) {
        return new Piece.Section(
                "extract-" + name,
                2,
                1,
                Optional.empty(),
                false,
                MADE.runs(words.say("extract." + name)),
                body);
    }

    private static Piece version(String heading, List<Document.Fact> facts) {
        String id = "extract-" + heading.replaceAll("[^0-9A-Za-z]+", "-");
        return new Piece.Section(
                id, 3, 2, Optional.empty(), false, MADE.runs(heading), List.of(table(facts)));
    }

    private static Piece table(List<Document.Fact> facts) {
        return new Piece.Control(
                Optional.empty(),
                true,
                facts.stream()
                        .map(
                                fact ->
                                        new ControlLine(
                                                MADE.runs(fact.label()), MADE.runs(fact.value())))
                        .toList());
    }

    private Document.Fact fact(String label, String value) {
        return new Document.Fact(words.say(label), value);
    }
}
