package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clausebook.compare.redline.ThreeTexts;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.policy.DriftCase;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.Run;
import org.clausebook.words.Words;

/**
 * Composes the wordings to decide: each with the three texts side by side, sentence by sentence,
 * and who changed which.
 */
public final class DriftComposer {

    private static final Made MADE = new Made("drift");

    private final Words words;
    private final DriftWords said;

    /** A composer that speaks in these words where the product itself speaks. */
    public DriftComposer(Words words, Names names) {
        this.words = words;
        this.said = new DriftWords(words, names);
    }

    /**
     * The document.
     *
     * @param who the schools or groups it is for, as it heads the page
     * @param issuers whose colours the page bears; at least one
     */
    public Document compose(List<DriftCase> cases, String who, List<Issuer> issuers) {
        String title = words.say("drift.title");
        List<Piece> pieces = new ArrayList<>(List.of(new Piece.Title(MADE.runs(title))));
        pieces.add(MADE.paragraph(words.say(cases.isEmpty() ? "drift.none" : "drift.intro")));
        pieces.addAll(parts(cases, said::answer));
        return new Document(
                "drift",
                "en-GB",
                title,
                who,
                false,
                issuers,
                List.of(
                        new Document.Fact(words.say("drift.school"), who),
                        new Document.Fact(words.say("drift.fact"), said.count(cases))),
                new Document.Running(who + " | " + title, said.count(cases)),
                pieces,
                Map.of());
    }

    /**
     * The cases under a heading for each way in which one can stand.
     *
     * @param answer says how to answer one
     */
    List<Piece> parts(List<DriftCase> cases, Function<Drift, String> answer) {
        return Stream.of("open", "look", "same", "later")
                .flatMap(kind -> section(kind, cases, answer).stream())
                .toList();
    }

    private Optional<Piece> section(
            String kind, List<DriftCase> cases, Function<Drift, String> answer) {
        List<Piece> body = new ArrayList<>();
        for (int at = 0; at < cases.size(); at++) {
            DriftCase one = cases.get(at);
            if (DriftWords.kind(one.drift()).equals(kind)) {
                body.add(piece(one, "drift-case-" + (at + 1), answer));
            }
        }
        return body.isEmpty()
                ? Optional.empty()
                : Optional.of(MADE.section("drift-" + kind, words.say("drift." + kind), body));
    }

    private Piece piece(DriftCase one, String webId, Function<Drift, String> answer) {
        Drift drift = one.drift();
        List<Piece> body = new ArrayList<>();
        said.sentences(one).forEach(sentence -> body.add(MADE.paragraph(sentence)));
        if (!DriftWords.isRead(drift)) {
            body.add(grid(drift));
            body.add(MADE.paragraph(answer.apply(drift)));
            body.add(MADE.paragraph(said.code(drift)));
        }
        return new Piece.Section(
                webId, 3, 2, Optional.empty(), false, MADE.runs(said.fullHeading(drift)), body);
    }

    private Piece grid(Drift drift) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(
                Stream.of(said.was(drift), said.now(drift), said.ours(drift), words.say("drift.by"))
                        .map(text -> cell(MADE.runs(text), true))
                        .toList());
        for (ThreeTexts.Row row : DriftWords.rows(drift)) {
            rows.add(
                    List.of(
                            cell(row.was(), false),
                            cell(row.now(), false),
                            cell(row.own(), false),
                            cell(MADE.runs(said.by(drift, row.by())), false)));
        }
        return new Piece.Grid(Optional.empty(), 1, rows);
    }

    private static Cell cell(List<Run> runs, boolean header) {
        return new Cell(Address.of(""), MADE.origin(), header, runs);
    }
}
