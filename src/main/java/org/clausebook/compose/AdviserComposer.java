package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.source.Acceptance;
import org.clausebook.model.source.Source;
import org.clausebook.model.text.Marker;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/**
 * Composes the sheet that the adviser keeps and the board does not get: warnings that were
 * accepted, why and until when, and the sources that nobody has confirmed.
 */
public final class AdviserComposer {

    private static final Made MADE = new Made("adviser");

    private final Words words;

    /** A composer that speaks in these words where the product itself speaks. */
    public AdviserComposer(Words words) {
        this.words = words;
    }

    /**
     * The sheet for a proposed text.
     *
     * @param accepted what the provider and the school have accepted, as far as it still holds
     */
    public Document compose(HistoryRecord.Edition edition, List<Acceptance> accepted) {
        Policy policy = edition.text().policy();
        String title = words.say("adviser.title", PlainText.of(policy.title()));
        String school = new PolicyComposer(words).school(policy);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Title(MADE.runs(title)));
        pieces.add(MADE.paragraph(words.say("adviser.note")));
        pieces.add(section("accepted", accepted.stream().map(this::accepted).toList()));
        pieces.add(
                section(
                        "unconfirmed",
                        policy.sources().stream()
                                .filter(source -> source.confirmed().isEmpty())
                                .map(Source::title)
                                .toList()));
        return new Document(
                policy.id() + "-adviser",
                policy.language(),
                title,
                school,
                false,
                policy.issuers(),
                List.of(),
                new Document.Running(school + " | " + title, words.say("adviser.foot")),
                pieces,
                new WebIds().targets());
    }

    private String accepted(Acceptance acceptance) {
        return words.say(
                "adviser.accepted.one",
                acceptance.check(),
                acceptance.at().value(),
                acceptance.reason(),
                Dates.day(acceptance.until()));
    }

    private Piece section(String name, List<String> lines) {
        List<Piece> body =
                lines.isEmpty()
                        ? List.of(MADE.paragraph(words.say("adviser.none")))
                        : List.of(
                                new Piece.Listing(
                                        Optional.empty(),
                                        Marker.BULLET,
                                        lines.stream().map(AdviserComposer::entry).toList()));
        return new Piece.Section(
                "adviser-" + name,
                2,
                1,
                Optional.empty(),
                false,
                List.<Run>of(MADE.run(words.say("adviser." + name))),
                body);
    }

    private static ListEntry entry(String line) {
        return new ListEntry(Optional.empty(), Optional.empty(), MADE.runs(line), List.of());
    }
}
