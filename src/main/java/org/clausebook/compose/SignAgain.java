package org.clausebook.compose;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.compare.redline.ClauseDiff;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.source.Weight;
import org.clausebook.words.Words;

/** Who signs anew: those with a form whom a changed clause binds, where a rule changed. */
final class SignAgain {

    private static final Made MADE = new Made("papers");

    private final Proposal proposal;
    private final Words words;

    SignAgain(Proposal proposal, Words words) {
        this.proposal = proposal;
        this.words = words;
    }

    List<Piece> lines() {
        List<String> who = who();
        return List.of(
                MADE.paragraph(
                        who.isEmpty()
                                ? words.say("papers.sign.nobody")
                                : words.say("papers.sign.who", String.join("; ", who))));
    }

    private List<String> who() {
        Policy policy = proposal.edition().text().policy();
        if (proposal.weight() == Weight.EDITORIAL) {
            return List.of();
        }
        Set<String> changed =
                proposal.compared().redline().changed().stream()
                        .map(ClauseDiff::id)
                        .collect(Collectors.toSet());
        Set<String> bound =
                ClauseList.of(policy).stream()
                        .filter(clause -> proposal.first() || changed.contains(clause.id()))
                        .flatMap(clause -> clause.source().binds().stream())
                        .collect(Collectors.toSet());
        return policy.forms().stream()
                .map(form -> form.audience())
                .filter(audience -> bound.contains(audience.id()))
                .map(audience -> audience.title())
                .toList();
    }
}
