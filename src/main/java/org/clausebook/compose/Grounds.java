package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clausebook.compare.Change;
import org.clausebook.compare.Ground;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Because;
import org.clausebook.model.source.Obligation;
import org.clausebook.model.source.Weight;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.Style;
import org.clausebook.words.Words;

/**
 * What the law asks for, what the provider advises, and what is the school's to choose: of later
 * versions by what changed, of a first one by what each clause is.
 */
final class Grounds {

    private static final Made MADE = new Made("papers");

    private final Proposal proposal;
    private final Words words;

    Grounds(Proposal proposal, Words words) {
        this.proposal = proposal;
        this.words = words;
    }

    List<Piece> lines() {
        return proposal.first() ? ofClauses() : ofChanges();
    }

    static boolean isLaw(Change change) {
        return change.grounds().stream()
                .map(Ground::because)
                .flatMap(Optional::stream)
                .anyMatch(Because.LAW::equals);
    }

    private List<Piece> ofChanges() {
        List<Piece> lines = new ArrayList<>();
        lines.add(line("law", titles(Grounds::isLaw)));
        lines.add(line("advice", titles(one -> !isLaw(one) && isProviders(one))));
        lines.add(line("choice", titles(one -> !isProviders(one))));
        long details = causes().filter(one -> one.weight() == Weight.EDITORIAL).count();
        if (details > 0) {
            String name = details == 1 ? "papers.details.one" : "papers.details.more";
            lines.add(MADE.paragraph(words.say(name, details)));
        }
        return lines;
    }

    /** Corrections are counted apart: nobody decides on a date. */
    private List<String> titles(Predicate<Change> wanted) {
        return causes().filter(one -> one.weight() == Weight.SUBSTANTIVE)
                .filter(wanted)
                .map(Change::title)
                .toList();
    }

    private Stream<Change> causes() {
        return proposal.compared().redline().causes().stream();
    }

    private static boolean isProviders(Change change) {
        return change.layer().orElse(Change.PROVIDER).equals(Change.PROVIDER);
    }

    private List<Piece> ofClauses() {
        List<ResolvedClause> clauses = ClauseList.of(proposal.edition().text().policy());
        return List.of(
                line("law", titles(clauses, one -> is(one, Obligation.REQUIRED))),
                line("advice", titles(clauses, one -> is(one, Obligation.RECOMMENDED))),
                line(
                        "choice",
                        titles(clauses, one -> !isProviders(one) || is(one, Obligation.OPTIONAL))));
    }

    private static boolean is(ResolvedClause clause, Obligation obligation) {
        return clause.source().obligation() == obligation
                && (isProviders(clause) || obligation == Obligation.REQUIRED);
    }

    private static boolean isProviders(ResolvedClause clause) {
        return clause.source().layer().equals(Change.PROVIDER);
    }

    private static List<String> titles(
            List<ResolvedClause> clauses, Predicate<ResolvedClause> wanted) {
        return clauses.stream().filter(wanted).map(one -> one.source().title().value()).toList();
    }

    private Piece line(String what, List<String> titles) {
        return MADE.paragraph(
                List.<Run>of(
                        new Run.Styled(
                                Style.STRONG, MADE.runs(words.say("papers.because." + what))),
                        MADE.run(" " + new ShortList(words).of(titles) + ".")));
    }
}
