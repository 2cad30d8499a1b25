package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.compare.Change;
import org.clausebook.compare.Ground;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.source.Because;
import org.clausebook.model.text.Marker;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/**
 * Composes the papers for a meeting that is to decide on a policy: on its first page what is asked
 * and what a board needs to know before it answers, then what changes and why, then the wording of
 * the agenda and of the resolution.
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
        Policy policy = edition.text().policy();
        String title = words.say("papers.title", PlainText.of(policy.title()));
        String school = new PolicyComposer(words).school(policy);
        String code = edition.check().figures();
        WebIds ids = new WebIds();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Title(MADE.runs(title)));
        pieces.addAll(firstPage(proposal));
        pieces.add(
                new Piece.Part(
                        "papers-changes",
                        2,
                        MADE.runs(words.say("papers.changes")),
                        new ChangesComposer(words).parts(proposal.compared(), ids)));
        pieces.add(
                new Piece.Part(
                        "papers-wording",
                        2,
                        MADE.runs(words.say("papers.wording")),
                        wording(proposal)));
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
                                + code),
                pieces,
                ids.targets());
    }

    private List<Piece> firstPage(Proposal proposal) {
        HistoryRecord.Edition edition = proposal.edition();
        List<Piece> page = new ArrayList<>();
        page.add(
                section(
                        "decide",
                        List.of(
                                line(
                                        words.say(
                                                "papers.decide.text",
                                                PlainText.of(edition.text().policy().title()),
                                                edition.number(),
                                                edition.check().figures())))));
        page.add(section("power", proposal.routes().stream().map(this::power).toList()));
        page.add(section("because", because(proposal)));
        page.add(section("consulted", new Consultations(proposal, words).lines()));
        page.add(section("equality", questions()));
        page.add(section("otherwise", otherwise(proposal)));
        page.add(section("sign", new SignAgain(proposal, words).lines()));
        page.add(section("applies", List.of(line(applies(edition)))));
        return page;
    }

    private Piece power(String route) {
        return line(words.say("papers.power." + route));
    }

    /** What the law asks for, what the provider advises, and what the school itself chose. */
    private List<Piece> because(Proposal proposal) {
        List<Change> causes = proposal.compared().redline().causes();
        List<Piece> lines = new ArrayList<>();
        told(lines, "law", causes.stream().filter(one -> has(one, Because.LAW)).toList());
        told(
                lines,
                "advice",
                causes.stream()
                        .filter(one -> !has(one, Because.LAW))
                        .filter(one -> isProviders(one))
                        .toList());
        told(lines, "choice", causes.stream().filter(one -> !isProviders(one)).toList());
        return lines;
    }

    private void told(List<Piece> lines, String what, List<Change> causes) {
        List<String> titles = causes.stream().map(Change::title).distinct().toList();
        lines.add(
                line(
                        words.say("papers.because." + what)
                                + " "
                                + (titles.isEmpty()
                                        ? words.say("papers.nothing")
                                        : String.join("; ", titles) + ".")));
    }

    private static boolean has(Change change, Because because) {
        return change.grounds().stream()
                .map(Ground::because)
                .flatMap(Optional::stream)
                .anyMatch(because::equals);
    }

    private static boolean isProviders(Change change) {
        return change.layer().orElse(Change.PROVIDER).equals(Change.PROVIDER);
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
        lines.add(
                line(
                        proposal.first()
                                ? words.say("papers.otherwise.first")
                                : words.say(
                                        "papers.otherwise.goes-on", proposal.compared().from())));
        List<String> law =
                proposal.compared().redline().causes().stream()
                        .filter(one -> has(one, Because.LAW))
                        .map(Change::title)
                        .distinct()
                        .toList();
        if (!law.isEmpty()) {
            lines.add(line(words.say("papers.otherwise.law", String.join("; ", law))));
        }
        return lines;
    }

    private String applies(HistoryRecord.Edition edition) {
        String from = words.say("papers.applies.from", Dates.day(edition.inForce()));
        return edition.text()
                .policy()
                .next()
                .review()
                .map(day -> from + " " + words.say("papers.applies.review", Dates.day(day)))
                .orElse(from);
    }

    /** One line for the agenda, and for each way of deciding what the minutes say. */
    private List<Piece> wording(Proposal proposal) {
        HistoryRecord.Edition edition = proposal.edition();
        String policy = PlainText.of(edition.text().policy().title());
        List<ListEntry> resolutions =
                proposal.routes().stream()
                        .map(
                                route ->
                                        words.say(
                                                "papers.resolution." + route,
                                                policy,
                                                edition.number(),
                                                edition.check().figures(),
                                                Dates.day(edition.inForce())))
                        .map(
                                text ->
                                        new ListEntry(
                                                Optional.empty(),
                                                Optional.empty(),
                                                MADE.runs(text),
                                                List.of()))
                        .toList();
        return List.of(
                section(
                        "agenda",
                        List.of(line(words.say("papers.agenda.text", policy, edition.number())))),
                section(
                        "resolution",
                        List.of(new Piece.Listing(Optional.empty(), Marker.BULLET, resolutions))));
    }

    private Piece section(String name, List<Piece> body) {
        return new Piece.Section(
                "papers-" + name,
                2,
                1,
                Optional.empty(),
                false,
                List.<Run>of(MADE.run(words.say("papers." + name))),
                body);
    }

    private static Piece line(String text) {
        return MADE.paragraph(text);
    }
}
