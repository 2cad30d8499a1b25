package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.compare.Change;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.text.PlainText;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/**
 * Composes the papers for a meeting that is to decide on a policy: on its first page what is asked
 * and what a board needs to know before it answers, then what changes and why, then the wording of
 * the agenda and of the resolution. No person is named in them: they are open to view.
 */
public final class PapersComposer {

    private static final Made MADE = new Made("papers");
    private static final int QUESTIONS = 3;

    private final Words words;

    /** A composer that speaks in these words where the product itself speaks. */
    public PapersComposer(Words words) {
        this.words = words;
    }

    /** The papers of one policy. */
    public Document compose(Proposal proposal) {
        HistoryRecord.Edition edition = proposal.edition();
        WebIds ids = new WebIds();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Title(MADE.runs(title(edition))));
        pieces.add(new Piece.OnePage(firstPage(proposal)));
        ownWordings(proposal.drifts()).ifPresent(pieces::add);
        pieces.addAll(new ChangesComposer(words).parts(proposal.compared(), ids));
        pieces.addAll(wording(proposal));
        return document(edition, pieces, ids);
    }

    /**
     * The paper of a year in which nothing is to be decided.
     *
     * @param drifts what became of the library's text under the own wordings in it
     */
    public Document nothingToDecide(HistoryRecord.Edition applies, List<Drift> drifts) {
        Policy policy = applies.text().policy();
        String line =
                words.say(
                        "papers.goes-on",
                        PlainText.of(policy.title()),
                        applies.number(),
                        applies.check().figures(),
                        Dates.day(applies.inForce()));
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Title(MADE.runs(title(applies))));
        pieces.add(section("decide", List.of(MADE.paragraph(words.say("papers.decide.nothing")))));
        pieces.add(section("applies", List.of(MADE.paragraph(line + review(policy)))));
        ownWordings(drifts).ifPresent(pieces::add);
        pieces.add(
                section(
                        "resolution",
                        List.of(
                                MADE.paragraph(
                                        words.say(
                                                "papers.resolution.goes-on",
                                                PlainText.of(policy.title()),
                                                applies.number())))));
        return document(applies, pieces, new WebIds());
    }

    /** Own wordings that stand although the library's text has moved on, and until when. */
    private Optional<Piece> ownWordings(List<Drift> drifts) {
        DriftWords said = new DriftWords(words, Names.IDS);
        List<String> lines =
                drifts.stream().map(said::decided).flatMap(Optional::stream).distinct().toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(section("own", List.of(MADE.listing(lines))));
    }

    private String title(HistoryRecord.Edition edition) {
        return words.say("papers.title", PlainText.of(edition.text().policy().title()));
    }

    private Document document(HistoryRecord.Edition edition, List<Piece> pieces, WebIds ids) {
        Policy policy = edition.text().policy();
        String school = new PolicyComposer(words).school(policy);
        String title = title(edition);
        return new Document(
                policy.id() + "-papers",
                policy.language(),
                title,
                school,
                false,
                policy.issuers(),
                List.of(),
                new Document.Running(
                        school + " | " + title,
                        words.say("control.edition")
                                + " "
                                + edition.number()
                                + " | "
                                + words.say("control.check")
                                + " "
                                + edition.check().figures()),
                pieces,
                ids.targets());
    }

    private List<Piece> firstPage(Proposal proposal) {
        HistoryRecord.Edition edition = proposal.edition();
        Policy policy = edition.text().policy();
        return List.of(
                section(
                        "decide",
                        List.of(
                                MADE.paragraph(
                                        words.say(
                                                "papers.decide.text",
                                                PlainText.of(policy.title()),
                                                edition.number(),
                                                edition.check().figures())))),
                section("power", List.of(MADE.listing(powers(proposal)))),
                section("because", new Grounds(proposal, words).lines()),
                section("consulted", new Consultations(proposal, words).lines()),
                section("equality", questions()),
                section("otherwise", otherwise(proposal)),
                section("sign", new SignAgain(proposal, words).lines()),
                section(
                        "applies",
                        List.of(
                                MADE.paragraph(
                                        words.say(
                                                        "papers.applies.from",
                                                        Dates.day(edition.inForce()))
                                                + review(policy)))));
    }

    private List<String> powers(Proposal proposal) {
        return proposal.routes().stream().map(route -> words.say("papers.power." + route)).toList();
    }

    /** Asked and never answered beforehand: the board looks at them itself. */
    private List<Piece> questions() {
        List<Piece> questions = new ArrayList<>();
        for (int i = 1; i <= QUESTIONS; i++) {
            questions.add(
                    new Piece.Field(
                            Piece.Field.Kind.TEXT,
                            "equality-" + i,
                            words.say("papers.equality." + i),
                            Optional.empty()));
        }
        return questions;
    }

    private List<Piece> otherwise(Proposal proposal) {
        List<Piece> lines = new ArrayList<>();
        String from = proposal.compared().from();
        String what =
                proposal.older()
                        .map(older -> words.say("papers.otherwise.goes-on", older))
                        .orElseGet(
                                () ->
                                        proposal.first()
                                                ? words.say("papers.otherwise.first")
                                                : words.say("papers.otherwise.goes-on", from));
        lines.add(MADE.paragraph(what));
        List<String> law =
                proposal.compared().redline().causes().stream()
                        .filter(Grounds::isLaw)
                        .map(Change::title)
                        .toList();
        if (!law.isEmpty() && !proposal.first()) {
            lines.add(
                    MADE.paragraph(
                            words.say("papers.otherwise.law", new ShortList(words).of(law))));
        }
        return lines;
    }

    private String review(Policy policy) {
        return policy.next()
                .review()
                .map(day -> " " + words.say("papers.applies.review", Dates.day(day)))
                .orElse("");
    }

    /** One line for the agenda, and for each way of deciding what the minutes say. */
    private List<Piece> wording(Proposal proposal) {
        HistoryRecord.Edition edition = proposal.edition();
        String policy = PlainText.of(edition.text().policy().title());
        List<String> resolutions =
                proposal.routes().stream()
                        .map(
                                route ->
                                        words.say(
                                                "papers.resolution." + route,
                                                policy,
                                                edition.number(),
                                                edition.check().figures(),
                                                Dates.day(edition.inForce())))
                        .toList();
        return List.of(
                section(
                        "agenda",
                        List.of(
                                MADE.paragraph(
                                        words.say(
                                                "papers.agenda.text", policy, edition.number())))),
                section("resolution", List.of(MADE.listing(resolutions))));
    }

    private Piece section(String name, List<Piece> body) {
        return MADE.section("papers-" + name, words.say("papers." + name), body);
    }
}
